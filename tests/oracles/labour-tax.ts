/**
 * Second reading of the withholding table for pay for labour: payments and their tax, in yuan and fen, worked
 * by hand.
 */
export const labourTax = [
  { gross: '800.00', grossFen: 80_000, taxFen: 0 },
  { gross: '801.00', grossFen: 80_100, taxFen: 20 },
  { gross: '1,000.00', grossFen: 100_000, taxFen: 4_000 },
  { gross: '4,000.00', grossFen: 400_000, taxFen: 64_000 },
  { gross: '4,001.00', grossFen: 400_100, taxFen: 64_016 },
  { gross: '4,001.03', grossFen: 400_103, taxFen: 64_016 },
  { gross: '25,000.00', grossFen: 2_500_000, taxFen: 400_000 },
  { gross: '30,000.00', grossFen: 3_000_000, taxFen: 520_000 },
  { gross: '62,500.00', grossFen: 6_250_000, taxFen: 1_300_000 },
  { gross: '100,000.00', grossFen: 10_000_000, taxFen: 2_500_000 },
] as const
