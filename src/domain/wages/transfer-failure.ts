/**
 * Why WeChat did not pay a wage decides who must do something before it is sent again, and nobody is charged
 * for it.
 *
 * Law     House rule W-05；《保障农民工工资支付条例》第十一条
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/transfer-failure.test.ts
 */

/** What stands in the way; copy has a sentence for each. */
export type TransferProblem =
  | 'notTapped'
  | 'cancelled'
  | 'nameDiffers'
  | 'accountBlocked'
  | 'accountLimit'
  | 'notVerified'
  | 'noCard'
  | 'bankReturned'
  | 'employerShort'
  | 'consentEnded'
  | 'ours'

/**
 * WeChat's reasons of a failed bill (商家转账, fail_reason). What is not listed is for the house to look into:
 * a worker is never told to repair what nobody understands.
 */
const problems: Readonly<Record<string, TransferProblem>> = {
  OVERDUE_CLOSE: 'notTapped',
  CANCELLED: 'cancelled',
  NAME_MISMATCH: 'nameDiffers',
  NAME_NOT_CORRECT: 'nameDiffers',
  REAL_NAME_CHECK_FAIL: 'notVerified',
  ID_CARD_NOT_CORRECT: 'nameDiffers',
  ACCOUNT_FROZEN: 'accountBlocked',
  ACCOUNT_NOT_EXIST: 'accountBlocked',
  OPENID_INVALID: 'accountBlocked',
  PAYEE_ACCOUNT_ABNORMAL: 'accountBlocked',
  RECEIVE_ACCOUNT_NOT_PERMMIT: 'accountBlocked',
  USER_ACCOUNT_ABNORMAL: 'accountBlocked',
  DAY_RECEIVED_QUOTA_EXCEED: 'accountLimit',
  DAY_RECEIVED_COUNT_EXCEED: 'accountLimit',
  MONTH_RECEIVED_QUOTA_EXCEED: 'accountLimit',
  REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED: 'accountLimit',
  PAYROLL_CARD_UNAUTHORIZED: 'noCard',
  BANK_RETURNED: 'bankReturned',
  // Our own words for a batch that the employer's account did not bear, and for a consent that had ended.
  EMPLOYER_SHORT: 'employerShort',
  CONSENT_ENDED: 'consentEnded',
}

/** What a failed transfer failed of; the first word of the reason is WeChat's code. */
export function transferProblem(reason: string | null): TransferProblem {
  const code = (reason ?? '').split(' ')[0] ?? ''
  return Object.hasOwn(problems, code) ? (problems[code] ?? 'ours') : 'ours'
}

/** Who has to act before the wage may be sent again. */
export const isForWorker = (problem: TransferProblem): boolean =>
  !['ours', 'cancelled', 'consentEnded', 'employerShort'].includes(problem)
