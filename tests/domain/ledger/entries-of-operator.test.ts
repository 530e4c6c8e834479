/** Proves the entry of each event of the operator's own money: what it moves, and under which id. */
import { instant } from '@/domain/calendar/instant'
import {
  balanceOpened,
  feeReturned,
  moneyTakenOut,
  moveArrived,
  moveStarted,
  subsidyAdded,
  taxRemitted,
  taxWithheld,
} from '@/domain/ledger/entries-of-operator'
import type { Entry } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'

const event = { amountFen: fen(100), at: instant('2026-11-24T01:00:00.000Z') }
const written = ({ id, kind, postings }: Entry) =>
  `${id} ${kind} | ${postings.map(({ from, to }) => `${from} > ${to}`).join(', ')}`

it('books each under the voucher, item or refund that names it', () => {
  const entries = [
    feeReturned({ ...event, refundNumber: 'R1' }),
    balanceOpened({ ...event, account: 'wx:operation' }),
    moneyTakenOut({ ...event, voucher: 'V1', account: 'wx:basic' }),
    moveStarted({ ...event, voucher: 'V2', leaves: 'wx:basic' }),
    moveArrived({ ...event, voucher: 'V2', reaches: 'bank' }),
    taxWithheld({ ...event, itemId: 'item:g:w:base' }),
    taxRemitted({ ...event, voucher: 'V3' }),
    subsidyAdded({ ...event, itemId: 'item:g:w:base', caseId: 'claim:a:b:2026' }),
  ]
  expect(entries.map(written)).toEqual([
    'fee-back:R1 feeReturned | wx:basic > fee:channel',
    'open:wx:operation balanceOpened | wx:operation > outside:float',
    'taken:V1 moneyTakenOut | outside:float > wx:basic',
    'move:V2 moveStarted | transit:V2 > wx:basic',
    'moved:V2 moveArrived | bank > transit:V2',
    'tax:item:g:w:base taxWithheld | payable:item:g:w:base > tax:iit',
    'remit:V3 taxRemitted | tax:iit > bank',
    'sub:claim:a:b:2026 subsidyAdded | fund:subsidy > payable:item:g:w:base',
  ])
})

it('leaves nothing in transit once a move has arrived', () => {
  const move = { ...event, voucher: 'V' }
  const postings = [
    ...moveStarted({ ...move, leaves: 'wx:basic' }).postings,
    ...moveArrived({ ...move, reaches: 'wx:operation' }).postings,
  ]
  const onTransit = postings.reduce(
    (sum, { from, to, amountFen }) =>
      sum + (to === 'transit:V' ? amountFen : 0) - (from === 'transit:V' ? amountFen : 0),
    0,
  )
  expect(onTransit).toBe(0)
})
