/**
 * Second reading of the cumulative method: the income of a year walked through the bands of the rate table,
 * yuan by yuan of each band, without quick deductions. Rates in hundredths, money in fen, all whole numbers.
 */
const bands: readonly (readonly [width: bigint | null, rate: bigint])[] = [
  [3_600_000n, 3n],
  [10_800_000n, 10n],
  [15_600_000n, 20n],
  [12_000_000n, 25n],
  [24_000_000n, 30n],
  [30_000_000n, 35n],
  [null, 45n],
]

interface Year {
  readonly incomeFen: number
  readonly months: number
  readonly otherFen: number
  readonly withheldFen: number
}

export function cumulativeTaxOracle({ incomeFen, months, otherFen, withheldFen }: Year): number {
  let left = (BigInt(incomeFen) * 80n) / 100n - BigInt(months) * 500_000n - BigInt(otherFen)
  let hundredths = 0n
  for (const [width, rate] of bands) {
    if (left <= 0n) break
    const inBand = width === null || left < width ? left : width
    hundredths += inBand * rate
    left -= inBand
  }
  const due = hundredths / 100n - BigInt(withheldFen)
  return due > 0n ? Number(due) : 0
}

/** Worked by hand. */
export const cumulativeCases = [
  // 5,000 a month: 80 % is 4,000, less than the 5,000 of the month.
  { incomeFen: 500_000, months: 1, otherFen: 0, withheldFen: 0, taxFen: 0 },
  // 6,250 in the first month: nothing yet; a yuan and 25 fen more: 1 yuan at 3 %.
  { incomeFen: 625_000, months: 1, otherFen: 0, withheldFen: 0, taxFen: 0 },
  { incomeFen: 625_125, months: 1, otherFen: 0, withheldFen: 0, taxFen: 3 },
  // 10,000 in a month: (8,000 - 5,000) × 3 % = 90.
  { incomeFen: 1_000_000, months: 1, otherFen: 0, withheldFen: 0, taxFen: 9_000 },
  // 120,000 in twelve months: (96,000 - 60,000) × 3 % = 1,080, of which 1,000 was withheld.
  { incomeFen: 12_000_000, months: 12, otherFen: 0, withheldFen: 100_000, taxFen: 8_000 },
  // 300,000 in twelve: (240,000 - 60,000 - 12,000) = 168,000 × 20 % - 16,920 = 16,680.
  { incomeFen: 30_000_000, months: 12, otherFen: 1_200_000, withheldFen: 0, taxFen: 1_668_000 },
] as const
