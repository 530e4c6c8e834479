/** Gigs for one person: what is open in the order of the score, and what a limit closes, with the limit. */
import type { ClosedGig, RankedGig } from '@/contract/matching'
import { plusDays } from '@/domain/calendar/day'
import { fitsBeside } from '@/domain/gigs/overlap'
import { startsAt } from '@/domain/gigs/planned-time'
import type { ListedSuiting } from '@/domain/matching/chance'
import { plainOrder, rankByChance } from '@/domain/matching/ranking'
import { reasonsOf } from '@/domain/matching/reasons'
import type { Suiting } from '@/domain/matching/utility'
import type { Refusal } from '@/domain/policy/refusal'
import { type Call, personOf } from '../_kernel/call'
import { type Booking, bookingsOfWorker, type Gig, gigViews, limitsOf } from '../gigs/reader'
import { eligibleIn, foundGigs, type Wishes } from './finding-gigs'
import { packedGigs } from './gig-shelf'
import { historiesOf, type History, nothingKnown } from './history'
import { metresBetween, suitingFacts } from './suiting-facts'

export interface RankedGigs {
  readonly ranked: readonly RankedGig[]
  readonly closed: readonly ClosedGig[]
}

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

const unscored: Suiting & { readonly listed: ListedSuiting } = {
  ...{ score: 0, parts: [], policyRowIds: [] },
  listed: { score: 0, parts: [], policyRowIds: [] },
}

function inOrder(
  call: Call,
  open: readonly Judged[],
  { wishes, history, eligible }: Asked & { readonly history: History },
) {
  const person = personOf(call)
  const { today } = call
  if (!wishes.personalised) {
    const { listed, ...suiting } = unscored
    return plainOrder(open.map((one) => ({ ...one, startAt: startsAt(one.gig), suiting, listed })))
  }
  const { place } = wishes
  const candidates = open.map((one) => ({
    ...one,
    facts: suitingFacts({ gig: one.gig, person, history, place, today }),
    chance: { freeSeats: one.gig.seatsLeft, eligiblePeople: eligible(one.id) },
  }))
  return rankByChance(candidates, today)
}

interface Asked {
  readonly wishes: Wishes
  /** People to whom a gig was open in the last round. */
  readonly eligible: (gigId: string) => number
}

/** Ranks what is open now; the list without a score shows the same gigs by their start. */
export async function rankedGigs(call: Call, wishes: Wishes): Promise<RankedGigs> {
  const person = personOf(call)
  const days = { from: plusDays(call.today, -1), to: plusDays(call.today, daysAhead) }
  const [shelf, bookings, histories] = await Promise.all([
    wishes.personalised ? packedGigs(call) : undefined,
    bookingsOfWorker(person._id, days),
    wishes.personalised ? historiesOf([person], call.now) : undefined,
  ])
  const booked = bookings.filter(({ state }) => state === 'booked')
  const history = histories?.get(person._id) ?? nothingKnown
  const found = await foundGigs(call, wishes, { shelf, booked, history })
  const all = judged(call, found, { wishes, booked })
  const open = inOrder(
    call,
    all.filter(({ limit }) => !limit),
    { wishes, history, eligible: eligibleIn(shelf) },
  ).slice(0, wishes.limit)
  return told(call, wishes, { open, closed: all.filter(({ limit }) => limit).slice(0, wishes.limit) })
}

interface Lists {
  readonly open: readonly (Judged & { readonly suiting: Suiting; readonly listed: ListedSuiting })[]
  readonly closed: readonly Judged[]
}

/** The two lists as they are shown; reasons come from the score itself, not from the chance. */
async function told(call: Call, { place }: Wishes, { open, closed }: Lists): Promise<RankedGigs> {
  const views = await gigViews(
    [...open, ...closed].map(({ gig }) => gig),
    call.now,
  )
  const viewOf = new Map(views.map((view) => [view.gigId, view]))
  return {
    ranked: open.flatMap(({ id, gig, suiting, listed: { score, parts } }) => {
      const view = viewOf.get(id)
      const reasons = reasonsOf(suiting)
      return view ? [{ gig: view, score, parts, reasons, distanceMetres: metresBetween(place, gig) }] : []
    }),
    closed: closed.flatMap(({ id, limit }) => {
      const view = viewOf.get(id)
      return view && limit ? [{ gig: view, code: limit.code, rule: limit.rule, facts: limit.facts }] : []
    }),
  }
}
