/** Proves which transfers are put before a person, and why. */
import { instant, plusMinutes } from '@/domain/calendar/instant'
import { isTooFast, transferAttention, type TransferFacts } from '@/domain/wages/transfer-attention'

const openedAt = instant('2026-11-24T08:00:00.000Z')
const sent: TransferFacts = {
  ...{ state: 'sent', problem: null, openedAt },
  ...{ fundsModel: 'reference' as const, attempts: 1, allowed: 5, stopped: false },
}
const failed: TransferFacts = { ...sent, state: 'failed' }

it.each([
  [sent, 9, null],
  [sent, 10, 'floatShort'],
  [{ ...sent, state: 'unknown', problem: 'NOT_ENOUGH top up' }, 1, 'floatShort'],
  [{ ...sent, state: 'unknown', problem: 'HTTP 500' }, 119, null],
  [{ ...sent, state: 'unknown', problem: 'HTTP 500' }, 120, 'slow'],
  [{ ...sent, state: 'opened' }, 120, 'slow'],
  [{ ...sent, state: 'waitingForTap' }, 9_000, null],
  [{ ...sent, state: 'succeeded' }, 9_000, null],
  [{ ...failed, problem: 'NAME_NOT_CORRECT' }, 1, null],
  [{ ...failed, problem: 'OVERDUE_CLOSE', attempts: 4 }, 1, null],
  [{ ...failed, problem: 'OVERDUE_CLOSE', attempts: 5 }, 1, 'tooMany'],
  [{ ...failed, problem: 'NO_AUTH the product is not open' }, 1, 'ours'],
  [{ ...failed, problem: 'CANCELLED', stopped: true }, 1, 'stopped'],
] as const)('%o after %i minutes needs a person because it is %s', (facts, minutes, attention) => {
  expect(transferAttention(facts, plusMinutes(openedAt, minutes))).toBe(attention)
})

it.each([
  ['FREQUENCY_LIMITED slow down', true],
  ['FREQUENCY_LIMIT_EXCEED', true],
  ['RATELIMIT_EXCEEDED', true],
  ['NOT_ENOUGH', false],
  [null, false],
])('%s asks to slow down: %s', (problem, tooFast) => {
  expect(isTooFast(problem)).toBe(tooFast)
})
