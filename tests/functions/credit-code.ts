/**
 * Completes a made-up unified credit code with the check character of GB 32100, written apart from the rule
 * it tests.
 */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Takes the first 17 characters; gives all 18. */
export function creditCode(base: string): string {
  let sum = 0
  let weight = 1
  for (const letter of base) {
    sum += alphabet.indexOf(letter) * weight
    weight = (weight * 3) % 31
  }
  return base + alphabet.charAt((31 - (sum % 31)) % 31)
}
