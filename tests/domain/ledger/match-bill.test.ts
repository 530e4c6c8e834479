/** Proves each verdict on an uneven movement, on both sides of its boundary. */
import { type Day, day, plusDays } from '@/domain/calendar/day'
import { instantAt } from '@/domain/calendar/day'
import {
  paymentReceived,
  payoutFailed,
  payoutStarted,
  payoutSucceeded,
  refundReserved,
} from '@/domain/ledger/entries'
import { lineSuspended } from '@/domain/ledger/entries-of-doubt'
import type { Entry } from '@/domain/ledger/entry'
import { entriesAskedFor, type Evidence, judge, type Uneven, unevenOf } from '@/domain/ledger/match-bill'
import { movementsOf } from '@/domain/ledger/movements'
import { fen } from '@/domain/money/fen'
import { line } from './channel'

const today = day('2026-11-24')
const at = instantAt(today, 600)
const tomorrow = instantAt(today, 1_500)
const evidence = (entries: readonly Entry[] = [], more: Partial<Evidence> = {}): Evidence => ({
  day: today,
  timingDays: 1,
  missingBills: [],
  isBalanceAssumed: false,
  entries: new Map(entries.map((entry) => [entry.id, entry])),
  setAside: new Map(),
  suspensesOf: () => [],
  ...more,
})
const uneven = (key: string, residueFen: number, more: Partial<Uneven> = {}): Uneven => ({
  key,
  residueFen: fen(residueFen),
  since: today,
  lineFen: null,
  ...more,
})
const payment = (moment = at) =>
  paymentReceived({ gigId: 'g', orderNumber: 'O', transactionId: 'T', amountFen: fen(100), at: moment })
const wage = { itemId: 'i', billNumber: 'B', amountFen: fen(100) }
const transferLine = { lineFen: fen(-100) }

it('finds no unevenness where lines and entries of one reference come to the same', () => {
  const sides = { day: today, carried: [], booked: movementsOf(payment()) }
  expect(unevenOf({ ...sides, lines: [line('payment', 'O', { amountFen: 100, at })] })).toEqual([])
  expect(unevenOf({ ...sides, lines: [line('payment', 'P', { amountFen: 100, at })] })).toMatchObject([
    { key: 'wx:basic.payment.O', residueFen: 100, lineFen: null },
    { key: 'wx:basic.payment.P', residueFen: -100, lineFen: 100 },
  ])
})

it('carries an old unevenness with the day on which it began', () => {
  const since = plusDays(today, -1)
  const carried = [
    { key: 'wx:basic.payment.O', residueFen: fen(-100), since, because: 'bookedLater' as const },
  ]
  const sides = { day: today, carried, lines: [] }
  expect(unevenOf({ ...sides, booked: movementsOf(payment()) })).toEqual([])
  expect(unevenOf({ ...sides, booked: [] })).toEqual([
    { key: 'wx:basic.payment.O', residueFen: -100, since, lineFen: null },
  ])
})

it('waits a day for the line of an entry, and no longer', () => {
  const late = uneven('wx:basic.payment.O', 100)
  expect(judge(late, evidence([payment()]))).toEqual({ verdict: 'open', because: 'lineLater' })
  const older = { ...late, since: plusDays(today, -1) }
  expect(judge(older, evidence([payment()]))).toMatchObject({
    verdict: 'setAside',
    difference: { kind: 'entryWithoutLine', amountFen: -100 },
  })
})

it('accepts an entry that the book has by now on the next day, and not one of another amount', () => {
  const told = uneven('wx:basic.payment.O', -100, { lineFen: fen(100) })
  expect(judge(told, evidence([payment(tomorrow)]))).toEqual({ verdict: 'open', because: 'bookedLater' })
  expect(judge({ ...told, residueFen: fen(-101) }, evidence([payment(tomorrow)]))).toMatchObject({
    verdict: 'setAside',
    difference: { kind: 'amountDiffers', amountFen: 1 },
  })
  expect(judge(told, evidence())).toMatchObject({ difference: { kind: 'lineWithoutEntry', amountFen: 100 } })
})

it('lets a transfer be on its way only for the amount that the book has on its way', () => {
  const started = payoutStarted({ ...wage, at })
  const locked = uneven('wx:operation.transfer.B', 100, transferLine)
  expect(judge(locked, evidence([started]))).toEqual({ verdict: 'open', because: 'onItsWay' })
  expect(judge(uneven('wx:operation.transfer.B', 99, transferLine), evidence([started]))).toMatchObject({
    verdict: 'setAside',
  })
  const refund = refundReserved({ gigId: 'g', refundNumber: 'R', amountFen: fen(40), at })
  expect(judge(uneven('wx:basic.refund.R', 40, { lineFen: fen(-40) }), evidence([refund]))).toEqual({
    verdict: 'open',
    because: 'onItsWay',
  })
})

it('waits a day for the second line of a transfer that came back, counted from its return, and no longer', () => {
  const cameBack = (returned: Day) => [
    payoutStarted({ ...wage, at: instantAt(plusDays(today, -2), 600) }),
    payoutFailed({ ...wage, at: instantAt(returned, 600) }),
  ]
  const locked = { ...uneven('wx:operation.transfer.B', 100, transferLine), since: plusDays(today, -2) }
  expect(judge(locked, evidence(cameBack(today)))).toEqual({ verdict: 'open', because: 'lineLater' })
  expect(judge(locked, evidence(cameBack(plusDays(today, -1))))).toMatchObject({ verdict: 'setAside' })
})

it('leaves a transfer on its way that came back only after the day that is being closed', () => {
  const road = [payoutStarted({ ...wage, at }), payoutFailed({ ...wage, at: tomorrow })]
  const carried = { ...uneven('wx:operation.transfer.B', 100), since: plusDays(today, -1) }
  expect(judge(carried, evidence(road))).toEqual({ verdict: 'open', because: 'onItsWay' })
})

it('sets aside a transfer that the channel carried out twice', () => {
  const road = [payoutStarted({ ...wage, at }), payoutSucceeded({ ...wage, at })]
  const twice = uneven('wx:operation.transfer.B', 100, { lineFen: fen(-200) })
  expect(judge(twice, evidence(road))).toMatchObject({
    difference: { kind: 'amountDiffers', amountFen: -100 },
  })
})

it('books a fee from the bill once, and only in its own direction', () => {
  const fee = uneven('wx:basic.fee.O', 6, { lineFen: fen(-6) })
  expect(judge(fee, evidence())).toEqual({ verdict: 'bookFromBill', amountFen: -6 })
  expect(judge(uneven('wx:basic.fee.O', -6, { lineFen: fen(6) }), evidence())).toMatchObject({
    verdict: 'setAside',
  })
  expect(judge(uneven('wx:basic.feeBack.R', -2, { lineFen: fen(2) }), evidence())).toEqual({
    verdict: 'bookFromBill',
    amountFen: 2,
  })
})

it('clears what was set aside when the other side has come', () => {
  const setAside = new Map([['wx:basic.payment.O', [{ lineId: 'L', amountFen: fen(100) }]]])
  expect(judge(uneven('wx:basic.payment.O', 100), evidence([payment()], { setAside }))).toEqual({
    verdict: 'clear',
    setAside: { lineId: 'L', amountFen: 100 },
  })
  expect(judge(uneven('wx:basic.payment.O', 99), evidence([payment()], { setAside })).verdict).not.toBe(
    'clear',
  )
})

it('counts a payment that was set aside on arrival once, although its name finds it twice', () => {
  const aside = lineSuspended({
    lineId: 'O',
    direction: 'in',
    account: 'wx:basic',
    amountFen: fen(101),
    at: tomorrow,
  })
  const told = uneven('wx:basic.payment.O', -101, { lineFen: fen(101) })
  const twice = evidence([aside], { suspensesOf: () => [aside] })
  expect(judge(told, twice)).toEqual({ verdict: 'open', because: 'bookedLater' })
})

it('asks for the entries that may explain a movement, and for no other', () => {
  expect(entriesAskedFor({ key: 'wx:operation.transfer.B' })).toEqual(['done:B', 'ret:B', 'out:B', 'back:B'])
  expect(entriesAskedFor({ key: 'wx:basic.fee.O' })).toEqual(['fee:O'])
})

describe('while a bill is missing', () => {
  const missing = (daysBefore: number): Partial<Evidence> => ({
    missingBills: [plusDays(today, -daysBefore)],
  })
  const older = (key = 'wx:basic.payment.O') => ({ ...uneven(key, 100), since: plusDays(today, -1) })

  it('waits for a line that may stand on it, and for none that cannot', () => {
    expect(judge(older(), evidence([payment()], missing(2)))).toEqual({
      verdict: 'open',
      because: 'billMissing',
    })
    expect(judge(older(), evidence([payment()], missing(3)))).toMatchObject({ verdict: 'setAside' })
  })

  it('names a line that nothing in the book explains at once, as on any other day', () => {
    const told = uneven('wx:basic.payment.O', -100, { lineFen: fen(100) })
    expect(judge(told, evidence([], missing(0)))).toMatchObject({ verdict: 'setAside' })
  })

  it('waits for the line of what was sent on a day without a bill, when only its way back is told', () => {
    const yesterday = instantAt(plusDays(today, -1), 600)
    const told = uneven('wx:operation.transfer.B', -100, { lineFen: fen(100) })
    const sent = [payoutStarted({ ...wage, at: yesterday })]
    expect(judge(told, evidence(sent, missing(1)))).toEqual({ verdict: 'open', because: 'billMissing' })
    expect(judge(told, evidence(sent))).toMatchObject({ verdict: 'setAside' })
    expect(judge(told, evidence(sent, missing(2)))).toMatchObject({ verdict: 'setAside' })
  })

  it('carries what all missing bills hold together until the last of them and a balance have come', () => {
    const unread = uneven('wx:basic.unread.bills', -100, { lineFen: fen(100) })
    const open = { verdict: 'open', because: 'billMissing' }
    expect(judge(unread, evidence([], missing(5)))).toEqual(open)
    expect(judge(unread, evidence([], { isBalanceAssumed: true }))).toEqual(open)
    expect(judge(unread, evidence())).toMatchObject({ difference: { kind: 'lineWithoutEntry' } })
  })
})
