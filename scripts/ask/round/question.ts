/**
 * How a question about a round is written: who is free, which gigs have seats, and other weights if wanted.
 */
import * as v from 'valibot'
import { day, isDay } from '@/domain/calendar/day'
import type { RoundInput } from '@/domain/matching/round/round'
import { fundsModels } from '@/domain/money/rail'
import type { MatchingWeights } from '@/policies/matching-weights'
import { certificateKeys, tradeKeys } from '@/policies/trades'

const minutesOfDay = 1_440
const clockShape = /^([0-3]?\d|4[0-7]):([0-5]\d)$/

const minuteOf = (clock: string): number => {
  const [, hours = '0', minutes = '0'] = clockShape.exec(clock) ?? []
  return Number(hours) * 60 + Number(minutes)
}

const clock = v.pipe(
  v.string(),
  v.regex(clockShape, 'write a time of Beijing as "06:30"; past midnight count on: "25:30"'),
  v.transform(minuteOf),
)
const dayText = v.pipe(v.string(), v.check(isDay, 'write a day as "2026-11-24"'), v.transform(day))
const wholeNumber = 'write a whole number, not below zero'
const count = v.pipe(v.number(wholeNumber), v.safeInteger(wholeNumber), v.minValue(0, wholeNumber))
const id = v.pipe(v.string(), v.regex(/^[!-~]+$/, 'write an id of letters and digits, without spaces'))
const trade = v.picklist(tradeKeys, `write a trade: ${tradeKeys.slice(0, 4).join(', ')} …`)
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null)

const worker = v.strictObject({
  id,
  place: orNull(v.strictObject({ latitude, longitude })),
  trades: v.array(trade),
  certificates: v.optional(
    v.array(v.strictObject({ key: v.picklist(certificateKeys), validUntil: orNull(dayText) })),
    [],
  ),
  radiusMetres: orNull(count),
  wageFloorFen: orNull(count),
  freeFrom: v.optional(clock, '00:00'),
  freeUntil: v.optional(clock, '30:00'),
  bookedCount: v.optional(count, 0),
  keptCount: v.optional(count, 0),
  arrivalCount: v.optional(count, 0),
  inTimeCount: v.optional(count, 0),
  waitingDays: v.optional(count, 0),
})

const part = v.strictObject({
  seats: v.pipe(count, v.minValue(1), v.maxValue(200)),
  lead: v.optional(v.boolean(), false),
  skill: orNull(trade),
  certificate: orNull(v.picklist(certificateKeys)),
})

const group = v.strictObject({
  members: v.pipe(v.array(id), v.minLength(2), v.maxLength(4)),
  insists: v.optional(v.boolean(), false),
})

const gig = v.strictObject({
  id,
  trade,
  latitude,
  longitude,
  start: clock,
  end: clock,
  seats: v.optional(v.pipe(count, v.maxValue(65_535, 'no gig has so many seats'))),
  parts: v.optional(v.pipe(v.array(part), v.minLength(1), v.maxLength(6))),
  hourlyPayFen: count,
  fundsModel: v.optional(v.picklist(fundsModels), 'reference'),
})

const weights = v.strictObject({
  distance: count,
  wage: count,
  skill: count,
  reliability: count,
  waitingDays: count,
  punctuality: count,
})

const roundQuestion = v.strictObject({
  workOn: dayText,
  workers: v.array(worker),
  gigs: v.array(gig),
  groups: v.optional(v.array(group), []),
  weights: v.optional(weights),
})

export interface RoundQuestion {
  readonly input: RoundInput
  /** Undefined: those in force on the day. */
  readonly weights: MatchingWeights | undefined
}

type Asked = v.InferOutput<typeof roundQuestion>

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1

function personOf(asked: Asked['workers'][number]): RoundInput['people'][number] {
  const { freeFrom, freeUntil, bookedCount, keptCount, arrivalCount, inTimeCount, waitingDays, ...rest } =
    asked
  return {
    ...rest,
    free: { from: freeFrom, to: freeUntil },
    ...{ busy: [], declined: [], closedTrades: [], closedRails: [] },
    history: { bookedCount, keptCount, arrivalCount, inTimeCount, waitingDays },
  }
}

/** One place, or one for each part of the crew; whoever asks has nobody in the crew yet. */
function placesOf({ start, end, seats = 0, parts, ...rest }: Asked['gigs'][number]): RoundInput['places'] {
  const hours = { startMinute: start, endMinute: end }
  const whole = { ...rest, ...hours, seats, employerId: `employer of ${rest.id}` }
  const lacksLead = parts?.some(({ lead }) => lead) === true
  if (!parts) return [whole]
  return parts.map(({ seats: own, lead, skill, certificate }, index) => {
    const key = `p${index}`
    const asked = { key, isLead: lead, skill, certificate, lacksLead }
    return { ...whole, id: `${rest.id}:${key}`, seats: own, part: { gigId: rest.id, ...asked } }
  })
}

const isTwice = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map((one) => one.id)).size < list.length

function wrongGigs(gigs: Asked['gigs']): readonly string[] {
  return [
    gigs.some(({ seats, parts }) => (seats === undefined) === (parts === undefined))
      ? 'gigs: write seats, or the parts of the crew'
      : '',
    gigs.some(({ start, end }) => end <= start) ? 'gigs: end lies after start; past midnight: "25:30"' : '',
    gigs.some(({ start }) => start >= minutesOfDay) ? 'gigs: work begins on the day of the round' : '',
  ]
}

function wrongGroups(workers: Asked['workers'], groups: Asked['groups']): readonly string[] {
  const known = new Set(workers.map((one) => one.id))
  const members = groups.flatMap((one) => one.members)
  return [
    members.some((member) => !known.has(member)) ? 'groups: name workers of the question' : '',
    new Set(members).size < members.length ? 'groups: name nobody twice' : '',
  ]
}

/** What does not hang together although each field fits. */
function contradictions({ workers, gigs, groups, weights: given }: Asked): readonly string[] {
  const sum = given && Object.values(given).reduce((all, one) => all + one, 0)
  return [
    isTwice(workers) ? 'workers: give each an id of their own' : '',
    isTwice(gigs) ? 'gigs: give each an id of its own' : '',
    ...wrongGroups(workers, groups),
    ...wrongGigs(gigs),
    sum === undefined || sum === 10_000 ? '' : `weights: sum to 10000, not ${sum}`,
  ].filter((sentence) => sentence !== '')
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the question'
  if (issue.type !== 'strict_object') return `${place}: ${issue.message}`
  if (issue.received === 'undefined') return `${place}: is missing`
  return issue.expected === 'never' ? `${place}: there is no such field` : `${place}: write an object, {…}`
}

/** The question as a round takes it, or sentences that say what to write. */
export function readQuestion(question: unknown): RoundQuestion | readonly string[] {
  const read = v.safeParse(roundQuestion, question)
  if (!read.success) return read.issues.map(sentenceOf)
  const wrong = contradictions(read.output)
  if (wrong.length > 0) return wrong
  const { workOn, workers, gigs, groups, weights: given } = read.output
  const people = workers.map(personOf).sort(byId)
  const places = gigs.flatMap(placesOf).sort(byId)
  const together = groups.length > 0 ? { groups } : {}
  return { input: { version: 1, marketId: 'asked', workOn, people, places, ...together }, weights: given }
}
