/** Reads how an action of WeChat came back: its `errMsg` ends in `cancel` when the user closed it. */
import type { Outcome } from './faces'

export async function outcomeOf(action: () => Promise<unknown>): Promise<Outcome<true>> {
  try {
    await action()
    return { kind: 'done', value: true }
  } catch (fault) {
    const why = messageOf(fault)
    return /cancel/.test(why) ? { kind: 'cancelled' } : { kind: 'failed', why }
  }
}

export function messageOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'errMsg' in fault
    ? String(fault.errMsg)
    : String(fault)
}
