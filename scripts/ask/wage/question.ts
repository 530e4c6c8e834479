/** How a question about wages is written: a gig, what was paid in, and what happened on each shift. */
import * as v from 'valibot'
import { type Day, day, instantAt, isDay } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'

const clockShape = /^([0-3]?\d|4[0-7]):([0-5]\d)$/
const momentShape = /^(\d{4}-\d{2}-\d{2}) (([0-3]?\d|4[0-7]):[0-5]\d)$/

const clockText = v.pipe(
  v.string(),
  v.regex(clockShape, 'write a time of Beijing as "08:00"; after midnight count on: "25:30"'),
)
const isMoment = (text: string) => clockShape.test(text) || isDay(momentShape.exec(text)?.[1] ?? '')
const momentText = v.pipe(
  v.string(),
  v.check(isMoment, 'write "16:10" for the day of work, or "2026-11-25 09:00" for another'),
)
const dayText = v.pipe(v.string(), v.check(isDay, 'write a day as "2026-11-24"'), v.transform(day))

const wholeNumber = 'write a whole number, not below zero'
const amount = v.pipe(
  v.number('write fen as a whole number: 25 yuan are 2500'),
  v.safeInteger('write whole fen: 25 yuan are 2500'),
  v.minValue(0, 'an amount is not below zero'),
  v.transform(fen),
)
const count = v.pipe(v.number(wholeNumber), v.safeInteger(wholeNumber), v.minValue(0, wholeNumber))

const gig = v.strictObject({
  workOn: dayText,
  start: clockText,
  end: clockText,
  breakMinutes: v.optional(count, 0),
  payUnit: v.picklist(['hour', 'day', 'piece'], 'write "hour", "day" or "piece"'),
  payRateFen: amount,
  pieces: v.optional(v.nullable(count), null),
  overtimeRateFen: v.optional(v.nullable(amount), null),
  nightExtraFen: v.optional(v.nullable(amount), null),
  fundsModel: v.optional(
    v.picklist(['reference', 'recorded'], 'write "reference" (WeChat Pay) or "recorded" (between the two)'),
    'reference',
  ),
})

const confirmed = v.strictObject({
  by: v.picklist(
    ['employer', 'staff', 'silence', 'cancellation', 'notAsPromised'],
    'write "employer", "staff", "silence", "cancellation" or "notAsPromised"',
  ),
  at: v.optional(momentText),
  minutes: v.optional(count),
  pieces: v.optional(count),
  reason: v.optional(v.nullable(v.string()), null),
})

const objection = v.strictObject({
  at: momentText,
  reason: v.string(),
  claimed: v.optional(v.nullable(count), null),
  conceded: v.optional(v.strictObject({ at: momentText, granted: v.optional(v.nullable(count), null) })),
  decided: v.optional(v.strictObject({ at: momentText, awarded: count, reason: v.string() })),
})

const shift = v.strictObject({
  worker: v.pipe(v.string(), v.regex(/^[\w\u4e00-\u9fff-]+$/, 'write a name without spaces or colons')),
  checkIn: v.optional(clockText),
  checkOut: v.optional(clockText),
  confirmed,
  objection: v.optional(objection),
  /** Whether the money has reached the worker. */
  paid: v.optional(v.boolean(), true),
})

const wageQuestion = v.strictObject({
  gig,
  /** Left out: the planned wage of everybody. */
  paidInFen: v.optional(v.array(amount)),
  shifts: v.pipe(v.array(shift), v.minLength(1, 'write at least one shift')),
})

export type WageQuestion = v.InferOutput<typeof wageQuestion>
export type AskedGig = WageQuestion['gig']
export type AskedShift = WageQuestion['shifts'][number]

const minuteOf = (clock: string): number => {
  const [, hours = '0', minutes = '0'] = clockShape.exec(clock) ?? []
  return Number(hours) * 60 + Number(minutes)
}

/** A time of the day of work, or of the day that is written with it. */
export function momentOf(text: string, workOn: Day): Instant {
  const [, on, clock] = momentShape.exec(text) ?? []
  return instantAt(on === undefined ? workOn : day(on), minuteOf(clock ?? text))
}

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  issue.path?.map(({ key }) => String(key)).join('.') ?? 'the question'

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const place = pathOf(issue)
  if (issue.type !== 'strict_object') return `${place}: ${issue.message}`
  if (issue.received === 'undefined') return `${place}: is missing`
  return issue.expected === 'never' ? `${place}: there is no such field` : `${place}: write an object, {…}`
}

/** What does not hang together although each field fits. */
function contradictions({ gig: { start, end, payUnit, pieces }, shifts }: WageQuestion): readonly string[] {
  const names = shifts.map(({ worker }) => worker)
  return [
    minuteOf(end) > minuteOf(start)
      ? ''
      : 'gig.end: lies after gig.start; work past midnight ends at "25:30"',
    payUnit !== 'piece' || pieces !== null ? '' : 'gig.pieces: is missing; say how many pieces were agreed',
    new Set(names).size === names.length
      ? ''
      : 'shifts: a worker has one shift; give each a name of their own',
  ].filter((sentence) => sentence !== '')
}

/** The question as the rules need it, or sentences that say what to write. */
export function readQuestion(question: unknown): WageQuestion | readonly string[] {
  const read = v.safeParse(wageQuestion, question)
  if (!read.success) return read.issues.map(sentenceOf)
  const wrong = contradictions(read.output)
  return wrong.length > 0 ? wrong : read.output
}
