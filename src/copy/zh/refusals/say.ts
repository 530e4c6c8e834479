/** Types and small words with which a refusal is said: what, then what would change it. */
import type { ErrorCode } from '@/contract/errors'
import type { DecidingFacts } from '@/domain/policy/refusal'
import { fen, yuan } from '@/domain/money/fen'
import { clock, durationWords } from '../when'

/** The sentence, then each thing that would change it; verbs first, never blaming. */
export type Sentences = readonly [what: string, ...changes: string[]]
export type Say = (facts: DecidingFacts) => Sentences

type OfWord<Word extends string> = Extract<ErrorCode, `${Word}.${string}`>
/** One entry for every code of a word: a missing one does not compile. */
export type SayAll<Word extends string> = Readonly<Record<OfWord<Word>, Say>>

/** For refusals whose facts the sentence does not need. */
export const say =
  (...sentences: Sentences): Say =>
  () =>
    sentences

/** Whole fen as ¥180.00. */
export const money = (amount: unknown): string => (typeof amount === 'number' ? `¥${yuan(fen(amount))}` : '')
/** A count of minutes as 5 小时 40 分. */
export const span = (minutes: unknown): string => (typeof minutes === 'number' ? durationWords(minutes) : '')
/** A minute of the day as 6:30. */
export const hour = (minute: unknown): string => (typeof minute === 'number' ? clock(minute) : '')

const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
/** An instant of the wire as 11/24 15:41, Beijing time. */
export const moment = (at: unknown): string => (typeof at === 'string' ? beijing.format(new Date(at)) : '')

/** Names of what is missing, from keys separated by spaces. */
export const listed = (keys: unknown, names: Readonly<Record<string, string>>): string =>
  String(keys)
    .split(' ')
    .map((key) => names[key] ?? key)
    .join('、')
