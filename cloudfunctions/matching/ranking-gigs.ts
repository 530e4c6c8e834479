/** Gigs for one person: what is open in the order of the score, and what a limit closes, with the limit. */
import type { ClosedGig, RankedGig } from '@/contract/matching'
import { plusDays } from '@/domain/calendar/day'
import { fitsBeside } from '@/domain/gigs/overlap'
import { startsAt } from '@/domain/gigs/planned-time'
import type { Point } from '@/domain/matching/distance'
import { plainOrder, rank } from '@/domain/matching/ranking'
import { reasonsOf } from '@/domain/matching/reasons'
import type { Suiting } from '@/domain/matching/utility'
import type { Refusal } from '@/domain/policy/refusal'
import type { TradeKey } from '@/policies/trades'
import { type Call, personOf } from '../_kernel/call'
import { type Booking, bookingsOfWorker, type Gig, gigViews, limitsOf, searchOpenGigs } from '../gigs/reader'
import { historiesOf, type History, nothingKnown } from './history'
import { metresBetween, suitingFacts } from './suiting-facts'

export interface Wishes {
  readonly place: Point | null
  readonly trade?: TradeKey | undefined
  readonly personalised: boolean
  readonly limit: number
}

export interface RankedGigs {
  readonly ranked: readonly RankedGig[]
  readonly closed: readonly ClosedGig[]
}

/** Gigs that are looked at for one list; those that begin first. */
const lookedAt = 200
/** As far ahead as anybody may post. */
const daysAhead = 31

interface Judged {
  readonly id: string
  readonly gig: Gig
  readonly limit: Refusal | undefined
}

/** Each open gig with the first limit that closes it. One's own posts and seats are no proposals. */
function judged(call: Call, found: readonly Gig[], facts: { wishes: Wishes; booked: readonly Booking[] }) {
  const person = personOf(call)
  const others = found.filter(({ employerId, holders }) => employerId !== person._id && !holders[person._id])
  const times = facts.booked.map(({ terms }) => terms)
  return others.map((gig): Judged => {
    const distanceMetres = metresBetween(facts.wishes.place, gig)
    const otherAnswers = [fitsBeside(times, gig)]
    const [limit] = limitsOf(gig, { person, now: call.now, distanceMetres, otherAnswers })
    return { id: gig.gigId, gig, limit }
  })
}

const unscored: Suiting = { score: 0, parts: [], policyRowIds: [] }

function inOrder(
  call: Call,
  open: readonly Judged[],
  { wishes, history }: { wishes: Wishes; history: History },
) {
  const person = personOf(call)
  const { today } = call
  if (!wishes.personalised) {
    const timed = open.map((one) => ({ ...one, startAt: startsAt(one.gig), suiting: unscored }))
    return plainOrder(timed)
  }
  const { place } = wishes
  const candidates = open.map((one) => ({
    ...one,
    facts: suitingFacts({ gig: one.gig, person, history, place, today }),
  }))
  return rank(candidates, today)
}

/** Ranks what is open now; the list without a score shows the same gigs by their start. */
export async function rankedGigs(call: Call, wishes: Wishes): Promise<RankedGigs> {
  const person = personOf(call)
  const days = { from: plusDays(call.today, -1), to: plusDays(call.today, daysAhead) }
  const [found, bookings, histories] = await Promise.all([
    searchOpenGigs({ now: call.now, trade: wishes.trade, limit: lookedAt }),
    bookingsOfWorker(person._id, days),
    wishes.personalised ? historiesOf([person], call.now) : undefined,
  ])
  const booked = bookings.filter(({ state }) => state === 'booked')
  const all = judged(call, found, { wishes, booked })
  const history = histories?.get(person._id) ?? nothingKnown
  const open = inOrder(
    call,
    all.filter(({ limit }) => !limit),
    { wishes, history },
  ).slice(0, wishes.limit)
  const closed = all.filter(({ limit }) => limit).slice(0, wishes.limit)
  const views = await gigViews(
    [...open, ...closed].map(({ gig }) => gig),
    call.now,
  )
  const viewOf = new Map(views.map((view) => [view.gigId, view]))
  return {
    ranked: open.flatMap(({ id, gig, suiting: { score, parts } }) => {
      const view = viewOf.get(id)
      const reasons = reasonsOf({ score, parts, policyRowIds: [] })
      return view
        ? [{ gig: view, score, parts, reasons, distanceMetres: metresBetween(wishes.place, gig) }]
        : []
    }),
    closed: closed.flatMap(({ id, limit }) => {
      const view = viewOf.get(id)
      return view && limit ? [{ gig: view, code: limit.code, rule: limit.rule, facts: limit.facts }] : []
    }),
  }
}
