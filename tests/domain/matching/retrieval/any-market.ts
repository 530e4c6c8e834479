/** Markets at random: gigs and people anywhere from one street to the other side of the globe. */
import fc from 'fast-check'
import { day, instantAt } from '@/domain/calendar/day'
import { millisecondsOf } from '@/domain/calendar/instant'
import { fundsModels } from '@/domain/money/rail'
import type { GigRow } from '@/domain/matching/retrieval/gig-columns'
import type { Seeker } from '@/domain/matching/retrieval/seeker'
import { type CertificateKey, type TradeKey, trades } from '@/policies/trades'

export const on = day('2026-11-24')
export const firstMinute = millisecondsOf(instantAt(on, 0)) / 60_000

/** Few trades, so that people and gigs meet: two need a certificate, and minors may not do two. */
export const usual: readonly TradeKey[] = ['loader', 'mason', 'welder', 'cleaner', 'waiter', 'event']
const certificateKeys: readonly CertificateKey[] = [...new Set(trades.flatMap((trade) => trade.certificates))]

const spread = (middle: number, width: number) =>
  fc.double({ min: middle - width, max: middle + width, noNaN: true })
export const anyPlace = fc.oneof(
  { weight: 12, arbitrary: fc.record({ latitude: spread(37.44, 0.3), longitude: spread(116.36, 0.4) }) },
  { weight: 4, arbitrary: fc.record({ latitude: spread(37.44, 0.01), longitude: spread(116.36, 0.01) }) },
  { weight: 1, arbitrary: fc.record({ latitude: spread(0, 90), longitude: spread(0, 180) }) },
)
const anyTrade = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...usual) },
  { weight: 1, arbitrary: fc.constantFrom(...trades.map(({ key }) => key)) },
)

/** Gigs whose numbers are few: equal scores are the rule, not the exception. */
const anyGig: fc.Arbitrary<Omit<GigRow, 'id'>> = fc
  .record({
    place: anyPlace,
    trade: anyTrade,
    hourlyPayFen: fc.oneof(
      fc.constantFrom(1_800, 2_000, 2_500, 3_000, 4_000),
      fc.integer({ min: 1, max: 9_000 }),
    ),
    startsAtMinute: fc.integer({ min: 0, max: 3 * 48 }).map((half) => firstMinute + half * 30),
    lengthMinutes: fc.integer({ min: 60, max: 720 }),
    freeSeats: fc.integer({ min: 0, max: 12 }),
    eligiblePeople: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 80 })),
    fundsModel: fc.constantFrom(...fundsModels),
  })
  .map(({ place, ...rest }) => ({ ...place, ...rest }))

/** Ids in another order than the gigs were drawn. */
const named = <Kind>(list: readonly Kind[]): readonly (Kind & { readonly id: string })[] =>
  list.map((one, place) => ({ ...one, id: `g${(place * 7_919) % 10_007}` }))

export const anyGigs = (most: number) => fc.array(anyGig, { maxLength: most, size: 'max' }).map(named)

export const anyHistory = fc
  .record({ booked: fc.nat(40), missed: fc.nat(40), late: fc.nat(40), waitingDays: fc.nat(12) })
  .map(({ booked, missed, late, waitingDays }) => {
    const kept = Math.max(0, booked - missed)
    return {
      bookedCount: booked,
      keptCount: kept,
      arrivalCount: kept,
      inTimeCount: Math.max(0, kept - late),
      waitingDays,
    }
  })

const anySpan = fc
  .record({ from: fc.integer({ min: 0, max: 70 }), length: fc.integer({ min: 1, max: 30 }) })
  .map(({ from, length }) => ({ from: firstMinute + from * 60, to: firstMinute + (from + length) * 60 }))

export const anyCertificates = fc.array(
  fc.record({
    key: fc.constantFrom(...certificateKeys),
    validUntil: fc.constantFrom(null, day('2026-11-23'), day('2026-11-24'), day('2027-01-01')),
  }),
  { maxLength: 4 },
)
export const anyRadius = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: null, freq: 2 })
export const anyFloor = fc.option(fc.integer({ min: 1_000, max: 4_000 }), { nil: null, freq: 2 })
export const anyTrades = fc.uniqueArray(anyTrade, { maxLength: 4 })

export const anySeeker: fc.Arbitrary<Seeker> = fc.record({
  place: fc.option(anyPlace, { nil: null, freq: 6 }),
  trades: anyTrades,
  history: anyHistory,
  certificates: anyCertificates,
  radiusMetres: anyRadius,
  wageFloorFen: anyFloor,
  fromMinute: fc.integer({ min: 0, max: 40 }).map((hour) => firstMinute + hour * 60),
  free: fc.option(anySpan, { nil: null, freq: 2 }),
  busy: fc.array(anySpan, { maxLength: 2 }),
  passedOver: fc.array(fc.nat(60), { maxLength: 3 }).map((list) => new Set(named(list).map(({ id }) => id))),
  isTradeClosed: fc.boolean().map((isMinor) => (trade: TradeKey) => isMinor && trade === 'event'),
  closedRails: fc.subarray([...fundsModels], { maxLength: 2 }),
})
