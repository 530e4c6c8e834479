/** One day as a worker plans it: what they said, what the round made of it, and why. */
import type { MyOffer, PlannedDay, WhyView } from '@/contract/round-views'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { roundsEndAt } from '@/domain/matching/plan/plan-day'
import type { Call } from '../_kernel/call'
import { getOne, type Stored } from '../_kernel/collections'
import type { Presence } from '../markets/reader'
import { freeView } from './free-view'
import { companyOf } from './groups-of-day'
import { offerViews } from './my-offers'
import { personRowOf, presentRound, roundById } from './reading-round'
import { type Registration, registrationIdOf, registrations, type Round } from './repository'
import type { PersonRow } from './round-rows'

export interface DayAsked {
  readonly personId: string
  readonly workOn: Day
  /** The market at which they would be planned, unless they said another one. */
  readonly marketId: string
  readonly presence: Presence | undefined
}

interface Seen {
  readonly round: Stored<Round> | undefined
  readonly row: PersonRow | undefined
}

async function seenBy(round: Stored<Round> | undefined, personId: string): Promise<Seen> {
  return { round, row: round && (await personRowOf(round, personId)) }
}

/**
 * The row that gives the reason: where a standing offer was made by an earlier round, the row of that one,
 * because the later one only left it alone.
 */
async function tellingRow({ round, row }: Seen, personId: string): Promise<PersonRow | undefined> {
  const [offer] = row?.offers ?? []
  if (!round || !offer || offer.roundId === round.roundId) return row
  const former = await roundById(offer.roundId)
  return (former && (await personRowOf(former, personId))) ?? row
}

const whyView = ({ why, closed }: PersonRow): WhyView => ({ ...why, closed })

/** Where the person is planned that day: as they said, else where they are, else at their own market. */
const marketOf = (said: Registration | undefined, { presence, marketId }: DayAsked): string =>
  said && said.state !== 'withdrawn' ? said.marketId : (presence?.marketId ?? marketId)

const offersOf = ({ round, row }: Seen, now: Instant) =>
  round && row ? { offers: row.offers, madeAt: round.running?.at ?? round.at } : { offers: [], madeAt: now }

async function looked({ now }: Call, asked: DayAsked) {
  const { personId, workOn, presence } = asked
  const said = await getOne(registrations, registrationIdOf(workOn, personId))
  const marketId = marketOf(said, asked)
  const seen = await seenBy(await presentRound({ marketId, workOn }), personId)
  const { round } = seen
  const day: PlannedDay = {
    workOn,
    sayUntil: roundsEndAt(workOn),
    free: said ? freeView(said, presence) : null,
    round: round ? { number: round.number, at: round.at } : null,
    offers: await offerViews({ workerId: personId, workOn, now, ...offersOf(seen, now) }),
    standby: seen.row?.standby ?? null,
  }
  return { day, seen, said }
}

export const plannedDay = async (call: Call, asked: DayAsked): Promise<PlannedDay> =>
  (await looked(call, asked)).day

/** The day with its reason, for who asks why. */
export async function explainedDay(call: Call, asked: DayAsked): Promise<MyOffer> {
  const { day, seen, said } = await looked(call, asked)
  const [row, company] = await Promise.all([tellingRow(seen, asked.personId), companyOf(said)])
  const figures = seen.round?.figures
  return {
    ...day,
    company,
    why: row ? whyView(row) : null,
    people: figures?.people ?? 0,
    seats: figures?.seats ?? 0,
  }
}
