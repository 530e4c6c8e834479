/**
 * Second reading of the accident-insurance subsidy: half of the premium, 100 yuan a person and year. In fen.
 */
export const subsidyCases = [
  { premiumFen: 0, paidThisYearFen: 0, amountFen: 0 },
  { premiumFen: 300, paidThisYearFen: 0, amountFen: 150 },
  { premiumFen: 301, paidThisYearFen: 0, amountFen: 150 },
  { premiumFen: 12_000, paidThisYearFen: 0, amountFen: 6_000 },
  { premiumFen: 19_999, paidThisYearFen: 0, amountFen: 9_999 },
  { premiumFen: 20_000, paidThisYearFen: 0, amountFen: 10_000 },
  { premiumFen: 30_000, paidThisYearFen: 0, amountFen: 10_000 },
  { premiumFen: 12_000, paidThisYearFen: 4_000, amountFen: 6_000 },
  { premiumFen: 12_000, paidThisYearFen: 4_001, amountFen: 5_999 },
  { premiumFen: 12_000, paidThisYearFen: 10_000, amountFen: 0 },
  { premiumFen: 12_000, paidThisYearFen: 11_000, amountFen: 0 },
] as const
