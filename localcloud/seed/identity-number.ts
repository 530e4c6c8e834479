/** Builds resident identity numbers (GB 11643) that check, for people who do not exist. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = '10X98765432'

/**
 * Takes the county's code, the birthday as YYYY-MM-DD and the sequence number (odd = male); gives all 18
 * characters.
 */
export function identityNumber(facts: {
  readonly countyCode: string
  readonly bornOn: string
  readonly sequence: number
}): string {
  const digits = `${facts.countyCode}${facts.bornOn.replaceAll('-', '')}${String(facts.sequence).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return `${digits}${checkCharacters[sum % 11]}`
}
