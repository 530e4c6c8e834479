/** Types of a topic: how a question about it is written, and how it is answered. */

export interface Answered {
  /** For programs. */
  readonly data: unknown
  /** For people. */
  readonly text: string
}

export interface Topic {
  readonly name: string
  /** What it answers, in one line. */
  readonly what: string
  /** A question that can be asked as it stands. */
  readonly example: unknown
  /** What the fields mean, a line for each. */
  readonly fields: readonly string[]
  /** Gives the answer, or sentences that say what to write instead. */
  ask(question: unknown): Answered | readonly string[]
}

export const isAnswered = (answer: Answered | readonly string[]): answer is Answered => 'data' in answer
