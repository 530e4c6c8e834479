/** Proves who has to act when WeChat did not pay a wage. */
import { isForWorker, transferProblem } from '@/domain/wages/transfer-failure'

it.each([
  ['OVERDUE_CLOSE', 'notTapped', true],
  ['NAME_NOT_CORRECT', 'nameDiffers', true],
  ['NAME_MISMATCH', 'nameDiffers', true],
  ['ACCOUNT_FROZEN', 'accountBlocked', true],
  ['DAY_RECEIVED_QUOTA_EXCEED', 'accountLimit', true],
  ['REAL_NAME_CHECK_FAIL', 'notVerified', true],
  ['PARAM_ERROR the scene is not open', 'ours', false],
  ['PAYROLL_CARD_UNAUTHORIZED', 'noCard', true],
  ['BANK_RETURNED', 'bankReturned', true],
  ['EMPLOYER_SHORT', 'employerShort', false],
  ['CONSENT_ENDED', 'consentEnded', false],
  ['CANCELLED', 'cancelled', false],
  ['SOMETHING_NEW', 'ours', false],
  ['toString', 'ours', false],
])('%s is %s', (reason, problem, forWorker) => {
  expect(transferProblem(reason)).toBe(problem)
  expect(isForWorker(transferProblem(reason))).toBe(forWorker)
})

it('asks nothing of a worker whose transfer says nothing', () => {
  expect(transferProblem(null)).toBe('ours')
  expect(transferProblem('')).toBe('ours')
})
