/** How long the bar of each sum is beside the longest; what is not nothing is never too short to be seen. */
import type { Fen } from '@/domain/money/fen'

const leastPercent = 3

/** Whole percents of the largest size, signs left aside. */
export function percentsOf(sums: readonly Fen[]): readonly number[] {
  const most = Math.max(1, ...sums.map((sum) => Math.abs(sum)))
  return sums.map((sum) => (sum === 0 ? 0 : Math.max(leastPercent, Math.round((100 * Math.abs(sum)) / most))))
}
