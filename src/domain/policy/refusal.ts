/** Types of a "no": a refusal always carries its code, its rule and the facts that decided it. */
import type { Word } from './words'

/** Where a rule is written. House rules of the platform name themselves as such. */
export interface RuleSource {
  /** Statute, notice or 平台规则, in its own Chinese title. */
  readonly title: string
  /** Article or rule id, e.g. 第二十七条 or D-07. */
  readonly article: string
  /** False while nobody has confirmed the text or the figure; shown as 待核实. */
  readonly verified: boolean
}

/** Facts that decided, as they are shown in the sentence; amounts are whole fen, names end in their unit. */
export type DecidingFacts = Readonly<Record<string, string | number | boolean>>

/** `word.thing.reason`; every code is listed in contract/errors.ts and has a sentence in copy. */
export type RefusalCode = `${Word | 'kernel'}.${string}.${string}`

export interface Refusal {
  readonly refused: true
  readonly code: RefusalCode
  readonly rule: RuleSource
  readonly facts: DecidingFacts
}

/** Makes a refusal. There is no way to make one without a rule. */
export function refuse(code: RefusalCode, rule: RuleSource, facts: DecidingFacts = {}): Refusal {
  return { refused: true, code, rule, facts }
}

/** True when a rule answered "no". */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === true
}

/** A rule of our own, written down in the rule book under `article` (for instance D-07). */
export function houseRule(article: string): RuleSource {
  return { title: '平台规则', article, verified: true }
}
