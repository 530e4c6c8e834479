/**
 * When a notice that was not answered is sent again: WeChat's published waits, about a day in all, then
 * never.
 */

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Source: 支付通知 page of the merchant doc centre (15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h). */
const waits: readonly number[] = [
  15 * second,
  15 * second,
  30 * second,
  3 * minute,
  10 * minute,
  20 * minute,
  30 * minute,
  30 * minute,
  30 * minute,
  60 * minute,
  3 * hour,
  3 * hour,
  3 * hour,
  6 * hour,
  6 * hour,
]

/** Milliseconds to wait after the `failures`-th failed sending, or null when it was the last. */
export const waitAfter = (failures: number): number | null => waits[failures - 1] ?? null
