/** Proves the form of a post: what a trade fills in, how times and money are read, what is still missing. */
import type { MarketView } from '@/contract/markets'
import { day } from '@/domain/calendar/day'
import {
  draftFrom,
  emptyDraft,
  fenOf,
  fieldsFrom,
  fieldsOfGig,
  minutesOf,
  missingIn,
  withTrade,
  withUnit,
} from '@/pages/gigs/post/form'
import { sumOf } from '@/pages/gigs/post/sum'
import type { PostDraft } from '@/pages/gigs/post/form'
import { gigWith } from '../sample'

const today = day('2026-11-24')
const market: MarketView = {
  marketId: 'decheng',
  name: '德城零工市场',
  division: '德城区',
  kind: 'comprehensive',
  address: '天衢中路',
  latitude: 37.4513,
  longitude: 116.2995,
  opensMinute: 240,
  closesMinute: 1_080,
  phone: '0534-0000000',
  complaintPhone: '12333',
  supervisingBody: '人社局',
  facilities: { shelter: true, shade: true, parkingPlaces: 12, water: true, toilet: true, charging: true },
  demonstration: true,
}
const loaders = (): PostDraft => ({
  ...withTrade(emptyDraft(today, 'decheng'), 'loader'),
  address: '物流园东门',
  headcount: 8,
})

it('asks for everything that the law wants said, in one look', () => {
  expect(Object.keys(missingIn(emptyDraft(today, 'decheng'))).sort()).toEqual(
    ['address', 'content', 'protection', 'rate', 'trade'].sort(),
  )
  expect(missingIn(loaders())).toEqual({})
})

it('asks a lent crew for the unit that lends it, and piece work for its pieces', () => {
  expect(missingIn({ ...loaders(), kind: 'shared' })).toHaveProperty('lendingUnit')
  expect(missingIn({ ...withUnit(loaders(), 'piece'), rate: '3', pieces: '' })).toHaveProperty('pieces')
})

it.each([
  ['180', 18_000],
  ['22.5', 2_250],
  ['22.50', 2_250],
  [' 7 ', 700],
])('reads %p as whole fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})

it.each(['', '0', '面议', '1.234', '-5', '1e3'])('takes %p for no amount', (typed) => {
  expect(fenOf(typed)).toBeUndefined()
})

it('lets a night end on the next day', () => {
  expect(minutesOf({ start: '22:00', end: '06:00' })).toEqual({ startMinute: 1_320, endMinute: 1_800 })
  expect(minutesOf({ start: '06:30', end: '15:30' })).toEqual({ startMinute: 390, endMinute: 930 })
})

it('says what eight loaders cost, and nothing while the form does not say', () => {
  const hourly = { ...loaders(), payUnit: 'hour' as const, rate: '25' }
  expect(sumOf(hourly)).toEqual({ eachFen: 20_000, totalFen: 160_000 })
  const intoTheNight = { ...hourly, start: '18:00', end: '03:00', breakMinutes: 60, nightExtra: '6' }
  expect(sumOf(intoTheNight).eachFen - sumOf({ ...intoTheNight, nightExtra: '' }).eachFen).toBe(2_400)
  expect(sumOf({ ...hourly, rate: '' })).toEqual({ eachFen: 0, totalFen: 0 })
  expect(sumOf({ ...hourly, end: hourly.start, breakMinutes: 1_440 })).toEqual({ eachFen: 0, totalFen: 0 })
})

it('puts the place of the market where the employer gave no position', () => {
  expect(fieldsFrom(loaders(), market)).toMatchObject({
    marketId: 'decheng',
    startMinute: 390,
    endMinute: 930,
    place: { address: '物流园东门', latitude: 37.4513, longitude: 116.2995 },
  })
  expect(fieldsFrom({ ...loaders(), latitude: 37, longitude: 116 }, market)?.place).toMatchObject({
    latitude: 37,
  })
  expect(fieldsFrom(loaders(), undefined)).toBeUndefined()
})

it('posts a gig again for tomorrow with everything else as it was', () => {
  const again = draftFrom(fieldsOfGig(gigWith({ pieces: null, hazards: '地滑' })), today)
  expect(again).toMatchObject({
    workOn: '2026-11-25',
    start: '06:30',
    end: '15:30',
    rate: '180',
    hazards: '地滑',
  })
  expect(missingIn(again)).toEqual({})
  expect(fieldsFrom(again, market)).not.toHaveProperty('employerName')
})

describe('a crew of parts in the form', () => {
  const crew = (change: Partial<PostDraft>): PostDraft => ({ ...loaders(), isDivided: true, ...change })
  const parts = (change: Partial<PostDraft>) => fieldsFrom(crew(change), market)?.parts

  it('is not sent where all do the same, or the employer chooses', () => {
    expect(parts({ isDivided: false, hasLead: true })).toBeUndefined()
    expect(parts({ hasLead: true, hiring: 'choose' })).toBeUndefined()
    expect(parts({})).toBeUndefined()
  })

  it('is one lead, those of whom more is asked, and helpers for the rest', () => {
    expect(parts({ hasLead: true, skilled: 2, skilledNeed: 'heightWork' })).toEqual([
      { seats: 1, lead: true },
      { seats: 2, lead: false, certificate: 'heightWork' },
      { seats: 5, lead: false },
    ])
    expect(parts({ skilled: 1, skilledNeed: 'cleaner' })?.[0]).toEqual({
      seats: 1,
      lead: false,
      skill: 'cleaner',
    })
  })

  it('never asks for more people than the crew has', () => {
    expect(parts({ headcount: 2, hasLead: true, skilled: 9, skilledNeed: 'welding' })).toEqual([
      { seats: 1, lead: true },
      { seats: 1, lead: false, certificate: 'welding' },
    ])
  })

  it('comes back when the gig is posted again', () => {
    const sent = { seats: 1, seatsLeft: 0, skill: null, certificate: null }
    const gig = gigWith({
      headcount: 2,
      parts: [
        { key: 'p0', ...sent, isLead: true },
        { key: 'p1', ...sent, isLead: false, certificate: 'welding' },
      ],
    })
    const again = draftFrom(fieldsOfGig(gig), today)
    expect(again).toMatchObject({ isDivided: true, hasLead: true, skilled: 1, skilledNeed: 'welding' })
    expect(fieldsFrom({ ...again, marketId: 'decheng' }, market)?.parts).toEqual(fieldsOfGig(gig).parts)
  })
})
