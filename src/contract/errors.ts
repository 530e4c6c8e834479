/** Every code that a caller can meet; a test proves that each has a sentence and can be reached. */

/** Codes of the kernel itself: bad input, missing rights, faults. */
export const kernelCodes = [
  'kernel.input.rejected',
  'kernel.caller.unknown',
  'kernel.caller.not-allowed',
  'kernel.relation.not-yours',
  'kernel.behalf.not-confirmed',
  'kernel.key.reused',
  'kernel.host.busy',
  'kernel.host.timeout',
  'kernel.store.busy',
  'kernel.fault.unexpected',
] as const
