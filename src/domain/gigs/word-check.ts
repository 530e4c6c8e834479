/**
 * Suspicious wording is quoted to a person with its rule; no word is rejected by a machine.
 *
 * Law     《人力资源市场暂行条例》第二十四条、第二十九条；《就业促进法》第二十六条至第三十一条；House rule B-30
 * Force   2018-10-01 →
 * Proof   tests/domain/gigs/word-check.test.ts
 */
import { type WordRule, wordRules } from '@/policies/word-rules'
import type { RuleSource } from '../policy/refusal'

export interface WordFlag {
  /** Name of the field in which it stands. */
  readonly field: string
  /** The wording itself. */
  readonly words: string
  readonly key: string
  readonly rule: RuleSource
}

const matchesOf = (text: string, pattern: RegExp): readonly RegExpMatchArray[] => [...text.matchAll(pattern)]

/** Wordings that say the opposite (不收押金) are blanked before looking, so that they cannot match. */
const withoutHarmless = (text: string, { harmless }: WordRule): string =>
  harmless ? text.replace(harmless, (words) => '　'.repeat(words.length)) : text

/** Every hit of every rule in the fields given; an empty list lets the post pass. */
export const wordCheck = (fields: Readonly<Record<string, string | null | undefined>>): readonly WordFlag[] =>
  Object.entries(fields).flatMap(([field, text]) =>
    wordRules.flatMap((wordRule) =>
      matchesOf(withoutHarmless(text ?? '', wordRule), wordRule.pattern).map(([words]) => ({
        field,
        words,
        key: wordRule.key,
        rule: wordRule.rule,
      })),
    ),
  )
