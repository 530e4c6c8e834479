/** Middles and spreads: one measurement says nothing on a machine that others use too. */

const sorted = (values: readonly number[]): number[] => [...values].sort((left, right) => left - right)

/** The smallest value that at least `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(values.length * share) - 1)
  return sorted(values)[place] ?? Number.NaN
}

/** The middle one; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const order = sorted(values)
  const middle = order.length / 2
  const right = order[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((order[middle - 1] ?? Number.NaN) + right) / 2 : right
}

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly count: number
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
  count: values.length,
})

/** Three digits that mean something: 0.0123, 1.23, 123, 12300. */
export const short = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)))

/** `12.3 (11.9 to 13.1, 5 runs)` */
export const spreadText = ({ median: middle, least, most, count }: Spread): string =>
  `${short(middle)} (${short(least)} to ${short(most)}, ${count} runs)`
