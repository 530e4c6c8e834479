/** Reads answers of rules in tests. */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'

/** The answer when it is a yes; a refusal fails the test with its code. */
export function granted<Answer>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.code} ${JSON.stringify(answer.facts)}`)
  return answer
}

/** The code of a refusal; a yes gives an empty text. */
export const codeOf = (answer: unknown): string => (isRefusal(answer) ? answer.code : '')
