/**
 * Who says they are free says for which half of the day, or for all of it; work must lie whole within it.
 *
 * Law     House rule C-11
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/free-window.test.ts
 */
import type { MinuteSpan } from '../round/round'

export const freeWindows = ['day', 'morning', 'afternoon'] as const
export type FreeWindow = (typeof freeWindows)[number]

/** The morning ends at one, because many shifts do; who is free all day may also work into the night. */
const spans: Readonly<Record<FreeWindow, MinuteSpan>> = {
  day: { from: 0, to: 2_160 },
  morning: { from: 0, to: 780 },
  afternoon: { from: 720, to: 1_440 },
}

/** Minutes after midnight of the day that was said. */
export const spanOf = (window: FreeWindow): MinuteSpan => spans[window]
