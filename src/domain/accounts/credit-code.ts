/**
 * A unit's credit code is believed only when its check character fits.
 *
 * Law     《法人和其他组织统一社会信用代码编码规则》GB 32100-2015
 * Force   2015-10-01 →
 * Proof   tests/domain/accounts/credit-code.test.ts
 */
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'

const standard: RuleSource = { title: '统一社会信用代码编码规则', article: 'GB 32100-2015', verified: true }

/** Digits and capitals without I, O, S, V and Z. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Powers of three, modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** True when the last of the 18 characters is the one the others ask for. */
function fits(creditCode: string): boolean {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * characters.indexOf(creditCode.charAt(index)),
    0,
  )
  return characters.charAt((31 - (sum % 31)) % 31) === creditCode.charAt(17)
}

/** The code itself when it fits. */
export function readCreditCode(creditCode: string): { readonly creditCode: string } | Refusal {
  if (!shape.test(creditCode)) return refuse('accounts.credit-code.malformed', standard)
  if (!fits(creditCode)) return refuse('accounts.credit-code.check-character', standard)
  return { creditCode }
}
