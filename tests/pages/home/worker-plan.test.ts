/** Which planned day the first page speaks of: an offer before everything, then the question, once. */
import type { FreeView, OfferView, PlannedDay } from '@/contract/round-views'
import { day } from '@/domain/calendar/day'
import { lineOf } from '@/pages/home/worker/plan-line'
import { gigWith } from '../sample'

const today = day('2026-11-24')
const tomorrow = day('2026-11-25')

const planned = (more: Partial<PlannedDay>): PlannedDay => ({
  workOn: tomorrow,
  sayUntil: '2026-11-25T01:00:00.000Z',
  free: null,
  round: null,
  offers: [],
  standby: null,
  ...more,
})

const free = (state: FreeView['state']): FreeView => ({
  workOn: tomorrow,
  window: 'day',
  marketId: 'decheng',
  marketName: '德城零工市场',
  state,
  saidHow: 'tap',
  saidAt: '2026-11-24T10:00:00.000Z',
})

const offer = (state: OfferView['state']): OfferView => ({
  roundId: 'round:decheng:2026-11-24:1',
  part: null,
  gig: gigWith(),
  until: '2026-11-24T22:00:00.000Z',
  state,
  score: 7_000,
  parts: [],
  reasons: [],
})

it('asks about the later of the days while nothing was said', () => {
  expect(lineOf([planned({ workOn: today }), planned({})])).toEqual({ kind: 'ask', workOn: tomorrow })
})

it('says what was said, and asks anew after it was taken back', () => {
  expect(lineOf([planned({ free: free('registered') })])?.kind).toBe('said')
  expect(lineOf([planned({ free: free('arrived') })])?.kind).toBe('said')
  expect(lineOf([planned({ free: free('withdrawn') })])?.kind).toBe('ask')
})

it('puts an offer that waits for an answer first, also today', () => {
  const days = [planned({ workOn: today, offers: [offer('open')] }), planned({ free: free('registered') })]
  expect(lineOf(days)).toEqual({ kind: 'offered', workOn: today })
})

it('does not speak of an offer that was answered', () => {
  expect(lineOf([planned({ offers: [offer('declined')] })])?.kind).toBe('ask')
})

it('says nothing where no day is planned', () => {
  expect(lineOf([])).toBeUndefined()
})
