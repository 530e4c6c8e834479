/**
 * Finds the gigs that a list for one person is made of: by the packed index with what has come since, or,
 * without an index, those that begin first.
 */
import type { Instant } from '@/domain/calendar/instant'
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import type { Point } from '@/domain/matching/distance'
import type { GigIndex } from '@/domain/matching/retrieval/gig-index'
import type { GigsFound, Seeker } from '@/domain/matching/retrieval/seeker'
import { isRefusal } from '@/domain/policy/refusal'
import type { TradeKey } from '@/policies/trades'
import { type Call, personOf } from '../_kernel/call'
import type { Person } from '../_kernel/person'
import {
  type Booking,
  closedTo,
  type Gig,
  minorTradeFor,
  openedSince,
  readGigs,
  searchOpenGigs,
} from '../gigs/reader'
import type { Shelf } from './gig-shelf'
import type { History } from './history'
import { minuteOf } from './packing-gigs'

export interface Wishes {
  readonly place: Point | null
  readonly trade?: TradeKey | undefined
  readonly personalised: boolean
  readonly limit: number
}

export interface Known {
  readonly shelf: Shelf | undefined
  readonly booked: readonly Booking[]
  readonly history: History
}

/** Gigs that are looked at without an index; those that begin first. */
const lookedAt = 200
/** More than the list shows, for what has been filled or called off since the gigs were packed. */
const spare = 20

/** The first whole minute that has not passed. */
const minuteFrom = (now: Instant): number => (now.endsWith(':00.000Z') ? minuteOf(now) : minuteOf(now) + 1)

function seekerFor(call: Call, person: Person, { wishes, known }: { wishes: Wishes; known: Known }): Seeker {
  const { booked, history } = known
  return {
    place: wishes.place,
    trades: person.trades,
    history,
    certificates: person.certificates,
    radiusMetres: null,
    wageFloorFen: null,
    fromMinute: minuteFrom(call.now),
    free: null,
    busy: booked.map(({ terms }) => ({ from: minuteOf(startsAt(terms)), to: minuteOf(endsAt(terms)) })),
    passedOver: new Set(booked.map(({ gigId }) => gigId)),
    isTradeClosed: (trade, workOn) => isRefusal(minorTradeFor(person, { trade, workOn })),
    closedRails: closedTo(person, call.today).closedRails.map(({ fundsModel }) => fundsModel),
  }
}

const idsOf = ({ columns }: GigIndex, { gigs }: GigsFound): readonly string[] =>
  [...gigs].flatMap((gig) => columns.ids[gig] ?? [])

const beginFirst = (call: Call, { trade }: Wishes) =>
  searchOpenGigs({ now: call.now, trade, limit: lookedAt })

/** The best of the packed gigs, those that a limit closes, and what has come into the list since. */
async function byIndex(call: Call, wishes: Wishes, { known, shelf }: { known: Known; shelf: Shelf }) {
  const { index, packedAt } = shelf
  const seeker = seekerFor(call, personOf(call), { wishes, known })
  const { trade } = wishes
  const most = wishes.limit + spare
  const open = idsOf(index, index.topGigs(seeker, { most, trade }))
  const closed = idsOf(index, index.topGigs(seeker, { most: wishes.limit, trade, closed: true }))
  const [packed, news] = await Promise.all([readGigs([...open, ...closed]), openedSince(packedAt, call.now)])
  const stored = new Map(packed)
  for (const gig of news) if (trade === undefined || gig.trade === trade) stored.set(gig.gigId, gig)
  const found = [...stored.values()].filter(({ state, seatsLeft }) => state === 'published' && seatsLeft > 0)
  const stillOpen = found.filter(({ gigId }) => open.includes(gigId)).length
  return { found, isEnough: open.length < most || stillOpen >= wishes.limit }
}

/** As they are stored now, whatever the index knew of them; limits and scores are for the caller to ask. */
export async function foundGigs(call: Call, wishes: Wishes, known: Known): Promise<readonly Gig[]> {
  const { shelf } = known
  if (!shelf) return beginFirst(call, wishes)
  const { found, isEnough } = await byIndex(call, wishes, { known, shelf })
  if (isEnough) return found
  const seen = new Set(found.map(({ gigId }) => gigId))
  return [...found, ...(await beginFirst(call, wishes)).filter(({ gigId }) => !seen.has(gigId))]
}

/** People to whom a gig was open in the last round, as far as the packed gigs know. */
export function eligibleIn(shelf: Shelf | undefined): (gigId: string) => number {
  return (gigId) => shelf?.index.eligiblePeople(gigId) ?? 0
}
