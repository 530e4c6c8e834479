/** Types of what can go wrong in one invocation, and how the faults of the house are named and counted. */

/** Names and meanings of reliability's faults; each must have happened often in a run. */
export const faultNames = {
  F1: 'crash before any write',
  F2: 'crash between two writes',
  F3: 'commit done, answer lost',
  F4: 'conflict one to three times, then success',
  F5: 'conflict beyond every retry',
  F6: 'timeout of the store',
  F7: 'notice of payment repeated 2 to 16 times',
  F8: 'notice of payment before our own reply, or out of order',
  F9: 'notice of payment lost for good',
  F10: 'notice forged, replayed, of a wrong amount or app',
  F11: 'payment interface: done and timed out, 5xx, busy, forged reply',
  F12: 'clock of an instance off, timer late, doubled or skipped',
  F13: 'cold start with empty memory, two versions at once',
  F14: 'stale read',
  F15: 'client sends again, double tap, two devices, lost session',
  F16: 'store refuses: size, rate, quota',
  F17: 'power lost in the middle of a write: torn tail, restart',
  F18: 'poisoned event: its handler always fails',
} as const
export type FaultName = keyof typeof faultNames

/** What one invocation meets; drawn when it begins, counted when it happens. */
export type Trouble =
  | { readonly kind: 'F1' }
  /** After so many writes, at least one. */
  | { readonly kind: 'F2'; readonly writes: number }
  | { readonly kind: 'F3' }
  | { readonly kind: 'F4'; times: number }
  | { readonly kind: 'F5' }
  /** At the operation with this number. */
  | { readonly kind: 'F6'; readonly operation: number }
  | { readonly kind: 'F14' }
  | { readonly kind: 'F16'; readonly operation: number; readonly why: 'size' | 'rate' | 'quota' }
  | { readonly kind: 'F17'; readonly writes: number }
