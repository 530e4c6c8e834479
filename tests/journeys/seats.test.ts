/** A crowd at the same moment: seats are given out exactly, and nobody is in two places at once. */
import type { Citizen } from './citizen'
import { type City, startCity } from './city'
import { aUnit, aWorker } from './newcomers'
import { posted } from './working-day'

jest.setTimeout(90_000)

let city: City
let employer: Citizen

beforeAll(async () => {
  city = await startCity()
  employer = await aUnit(city)
})
afterAll(() => city.close())

const crowdOf = (size: number) =>
  Promise.all(
    Array.from({ length: size }, (_, index) => aWorker(city, `crowd-${String(index + 1).padStart(3, '0')}`)),
  )

it('gives five seats to exactly five of a hundred who tap at once, and tells the others why', async () => {
  const crowd = await crowdOf(100)
  const gigId = await posted(employer, { headcount: 5 })
  const replies = await Promise.all(crowd.map((worker) => worker.call('gigs.acceptGig', { gigId })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(5)
  const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
  const reasons = ['gigs.seat.none-left', 'gigs.gig.filled']
  expect(codes.filter((code) => !reasons.includes(code))).toEqual([])
  const stored = await city.documents<{ readonly gigId: string }>('bookings')
  expect(stored.filter((booking) => booking.gigId === gigId)).toHaveLength(5)
  expect(await city.nobody.does('gigs.openGig', { gigId })).toMatchObject({ state: 'filled', seatsLeft: 0 })
})

it('gives one of two overlapping gigs to a worker who takes both at once, and the other seat stays free', async () => {
  const worker = await aWorker(city, 'zhang-lei')
  const gigIds = [await posted(employer), await posted(employer, { startMinute: 600, endMinute: 1_140 })]
  const replies = await Promise.all(gigIds.map((gigId) => worker.call('gigs.acceptGig', { gigId })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'gigs.booking.overlap' } })
  const gigs = await Promise.all(gigIds.map((gigId) => city.nobody.does('gigs.openGig', { gigId })))
  expect(gigs.map(({ seatsLeft }) => seatsLeft).sort()).toEqual([0, 1])
})

it('takes one seat for the same tap sent five times at once, with five equal answers', async () => {
  const worker = await aWorker(city, 'liu-yang')
  const gigId = await posted(employer, { headcount: 3 })
  const key = 'the-same-tap-of-liu-yang'
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => worker.does('gigs.acceptGig', { gigId }, { key })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await city.nobody.does('gigs.openGig', { gigId })).toMatchObject({ seatsLeft: 2 })
})
