/** Proves that an accepted offer stays accepted, and that silence may still become a yes or a no. */
import { answerStates } from '@/domain/matching/plan/answer-states'

it('ends with the acceptance, which late news of silence does not undo', () => {
  expect(answerStates.may('accepted', 'passed')).toBe(false)
  expect(answerStates.may('accepted', 'declined')).toBe(false)
})

it('lets the seat be grabbed after all by who declined or let the offer pass', () => {
  expect(answerStates.may('passed', 'accepted')).toBe(true)
  expect(answerStates.may('declined', 'accepted')).toBe(true)
  expect(answerStates.may('passed', 'declined')).toBe(true)
})
