/** Who of a few people is free on a day as things stand now, and as what a round would take them. */
import { marketDayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { expectedUntil } from '@/domain/matching/plan/plan-day'
import type { RoundPerson } from '@/domain/matching/round/round'
import { query } from '../_kernel/cloud'
import { getMany, search } from '../_kernel/collections'
import { type Person, shownName } from '../_kernel/person'
import { readPersons } from '../accounts/reader'
import { bookedHours, type Gig, liveOffersOf } from '../gigs/reader'
import { readMarket, readPresences } from '../markets/reader'
import { offeredHours, roundPerson } from './gathering-round'
import { historiesOf } from './history'
import {
  answers,
  type MarketDay,
  type OfferAnswer,
  registrationIdOf,
  type Registration,
  registrations,
} from './repository'

export interface FreePerson {
  readonly person: RoundPerson
  readonly nameMasked: string
  readonly present: boolean
}

export interface FreeAsked {
  readonly day: MarketDay
  readonly personIds: readonly string[]
  /** The gigs of that market and day. */
  readonly gigs: readonly Gig[]
  readonly now: Instant
  /** The round whose offers are not made a second time. */
  readonly roundId: string
}

const mostAnswers = 1_000

const answersBy = (personIds: readonly string[], { workOn }: MarketDay): Promise<readonly OfferAnswer[]> =>
  search(answers, { where: { workerId: query.in([...personIds]), workOn }, limit: mostAnswers })

async function presentAmong({ day, personIds, now }: FreeAsked): Promise<ReadonlySet<string>> {
  if (marketDayOf(now) !== day.workOn) return new Set()
  const found = await readPresences(personIds, now)
  return new Set(found.filter(({ marketId }) => marketId === day.marketId).map(({ personId }) => personId))
}

/** As in a round: until people are expected their word is enough, afterwards only who has come. */
function isFree(said: Registration | undefined, isPresent: boolean, { day, now }: FreeAsked): boolean {
  const stands = said?.state === 'registered' && said.marketId === day.marketId
  return isPresent || (stands && now < expectedUntil(day.workOn))
}

/** By id; who is not free, or is no worker, is not in it. */
export async function freeAmong(asked: FreeAsked): Promise<ReadonlyMap<string, FreePerson>> {
  const { day, personIds, gigs, now, roundId } = asked
  if (personIds.length === 0) return new Map()
  const [found, said, present, booked, answered, market] = await Promise.all([
    readPersons(personIds),
    getMany(
      registrations,
      personIds.map((id) => registrationIdOf(day.workOn, id)),
    ),
    presentAmong(asked),
    bookedHours(personIds, day.workOn),
    answersBy(personIds, day),
    readMarket(day.marketId),
  ])
  const saidBy = new Map(said.map((one) => [one.personId, one]))
  const free = [...found.values()].filter(
    ({ _id, isWorker, realName }) =>
      isWorker && realName !== null && isFree(saidBy.get(_id), present.has(_id), asked),
  )
  const here = new Map([...saidBy].filter(([, { marketId }]) => marketId === day.marketId))
  const before = {
    registrations: here,
    present,
    market: market ?? null,
    histories: await historiesOf(
      free.filter(({ _id }) => !here.has(_id)),
      now,
    ),
    booked,
    offered: offeredHours(gigs, liveOffersOf(gigs, now)),
    answered,
  }
  const ofRound = answered.filter((answer) => answer.roundId === roundId)
  const view = (person: Person): readonly [string, FreePerson] => {
    const taken = roundPerson(person, day.workOn, before)
    const again = ofRound.filter(({ workerId }) => workerId === person._id).map(({ gigId }) => gigId)
    const declined = [...new Set([...taken.declined, ...again])].sort()
    const facts = { nameMasked: shownName(person), present: present.has(person._id) }
    return [person._id, { person: { ...taken, declined }, ...facts }]
  }
  return new Map(free.map(view))
}
