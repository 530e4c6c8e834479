/**
 * What an employer reads before the cashier: planned wages before the work, what is owed and missing after
 * it.
 */
import { instant } from '@/domain/calendar/instant'
import { fen, noFen } from '@/domain/money/fen'
import type { PayInFacts } from '@/pages/wages/pay-in/pay-in-sum'
import { payInSum } from '@/pages/wages/pay-in/pay-in-sum'
import { gigWith, wageWith } from '../sample'

const morning = instant('2026-11-23T20:00:00.000Z')
const night = instant('2026-11-24T12:00:00.000Z')
const line = (bookingId: string, item: PayInFacts['listed']['lines'][number]['item'] = null) => ({
  ...{ bookingId, workerName: '王**', item },
  others: [],
})
const facts = (
  change: Partial<PayInFacts> & { escrowFen?: number; lines?: ReturnType<typeof line>[] } = {},
) => {
  const { escrowFen = 0, lines = [], ...rest } = change
  const listed = {
    escrowFen: fen(escrowFen),
    fundsModel: 'reference' as const,
    refunds: [],
    recoveries: [],
    lines,
  }
  return { gig: gigWith(), listed, chosen: undefined, now: morning, ...rest }
}

it('asks before the work for the whole crew, less what is there', () => {
  expect(payInSum(facts()).totalFen).toBe(144_000)
  const { parts, totalFen } = payInSum(facts({ escrowFen: 44_000 }))
  expect(totalFen).toBe(100_000)
  expect(parts.map(({ amountFen }) => amountFen)).toEqual([144_000, -44_000])
})

it('counts only who has a seat when nobody more is taken', () => {
  expect(payInSum(facts({ gig: gigWith({ state: 'closed', seatsLeft: 3 }) })).totalFen).toBe(90_000)
})

it('asks for chosen shifts for no more than is missing', () => {
  expect(payInSum(facts({ chosen: ['booking:a', 'booking:b'] })).totalFen).toBe(36_000)
  expect(payInSum(facts({ chosen: ['booking:a'], escrowFen: 144_000 })).totalFen).toBe(noFen)
})

it('names after the work each wage that has no money, and why', () => {
  const item = wageWith({ state: 'unfunded', grossFen: fen(20_000) })
  const { parts, totalFen } = payInSum(
    facts({ now: night, lines: [line('booking:a', item), line('booking:b', wageWith({ state: 'paid' }))] }),
  )
  expect(totalFen).toBe(20_000)
  expect(parts).toEqual([{ label: '王** · 工钱，钱还没存够', amountFen: 20_000 }])
})
