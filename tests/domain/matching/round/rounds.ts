/** People and places for the tests of a round: a plain pair, and drawn ones that meet every limit often. */
import fc from 'fast-check'
import { day } from '@/domain/calendar/day'
import type { RoundInput, RoundPerson, RoundPlace } from '@/domain/matching/round/round'
import { houseRule, refuse } from '@/domain/policy/refusal'

export const workOn = day('2026-11-25')
const market = { latitude: 37.45, longitude: 116.3 }

export const person: RoundPerson = {
  id: 'person000001',
  place: market,
  trades: ['loader'],
  certificates: [],
  radiusMetres: null,
  wageFloorFen: null,
  free: { from: 0, to: 2_880 },
  busy: [],
  declined: [],
  closedTrades: [],
  closedRails: [],
  history: { bookedCount: 0, keptCount: 0, arrivalCount: 0, inTimeCount: 0, waitingDays: 2 },
}

export const place: RoundPlace = {
  id: 'gig000000001',
  employerId: 'employer0001',
  trade: 'loader',
  ...market,
  startMinute: 480,
  endMinute: 1_020,
  seats: 2,
  hourlyPayFen: 2_500,
  fundsModel: 'reference',
}

const trade = fc.constantFrom('loader', 'cleaner', 'cooling', 'welder')
const point = fc.record({
  latitude: fc.integer({ min: 3_640, max: 3_780 }).map((hundredths) => hundredths / 100),
  longitude: fc.integer({ min: 11_580, max: 11_760 }).map((hundredths) => hundredths / 100),
})
const span = fc
  .tuple(fc.integer({ min: -300, max: 1_200 }), fc.integer({ min: 1, max: 900 }))
  .map(([from, length]) => ({ from, to: from + length }))
const history = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }))
  .map(([bookedCount, missed, late, waitingDays]) => {
    const keptCount = Math.max(0, bookedCount - missed)
    return {
      bookedCount,
      keptCount,
      arrivalCount: keptCount,
      inTimeCount: Math.max(0, keptCount - late),
      waitingDays,
    }
  })
const certificates = fc.subarray([
  { key: 'cooling' as const, validUntil: null },
  { key: 'heightWork' as const, validUntil: workOn },
  { key: 'welding' as const, validUntil: day('2026-11-24') },
])
const minor = { trade: 'cleaner' as const, why: refuse('accounts.age.child', houseRule('B-21')) }
const noWechat = {
  fundsModel: 'reference' as const,
  why: refuse('gigs.booking.no-wechat', houseRule('D-19')),
}
const names = ['gig000000000', 'gig000000001', 'gig000000002', 'gig000000003']

const anyPerson = fc.record({
  place: fc.option(point, { nil: null }),
  trades: fc.uniqueArray(trade, { minLength: 1 }),
  certificates,
  radiusMetres: fc.option(fc.constantFrom(3_000, 10_000, 60_000), { nil: null }),
  wageFloorFen: fc.option(fc.constantFrom(1_500, 2_500), { nil: null }),
  free: fc.constantFrom({ from: 0, to: 2_880 }, { from: 240, to: 780 }, { from: 720, to: 1_440 }),
  busy: fc.array(span, { maxLength: 2 }),
  declined: fc.subarray(names, { maxLength: 1 }),
  closedTrades: fc.subarray([minor]),
  closedRails: fc.subarray([noWechat]),
  history,
})

const anyPlace = fc
  .record({
    employerId: fc.constantFrom('employer0001', 'person000000'),
    trade,
    where: point,
    hours: fc.tuple(fc.integer({ min: 240, max: 1_100 }), fc.integer({ min: 60, max: 600 })),
    seats: fc.integer({ min: 0, max: 3 }),
    hourlyPayFen: fc.integer({ min: 1_000, max: 5_000 }),
    fundsModel: fc.constantFrom('reference' as const, 'recorded' as const),
  })
  .map(({ where, hours: [startMinute, length], ...rest }) => ({
    ...rest,
    ...where,
    startMinute,
    endMinute: startMinute + length,
  }))

const numbered = (kind: string, index: number) => `${kind}${String(index).padStart(12 - kind.length, '0')}`

/** Up to eight people and six places. */
export const anyRound: fc.Arbitrary<RoundInput> = fc
  .tuple(fc.array(anyPerson, { maxLength: 8 }), fc.array(anyPlace, { maxLength: 6 }))
  .map(([people, places]) => ({
    version: 1,
    marketId: 'decheng',
    workOn,
    people: people.map((one, index) => ({ ...one, id: numbered('person', index) })),
    places: places.map((one, index) => ({ ...one, id: numbered('gig', index) })),
  }))
