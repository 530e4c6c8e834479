/**
 * Proves that two bills of one day are compared by reference, and that only what both tell of is compared.
 */
import { instant } from '@/domain/calendar/instant'
import { disagreements } from '@/domain/ledger/compare-bills'
import { line } from './channel'

const at = instant('2026-11-24T01:00:00.000Z')
const paid = (reference: string, amountFen = 100) => line('payment', reference, { amountFen, at })

it('finds nothing where both tell of the same', () => {
  const refund = line('refund', 'R', { amountFen: -40, at })
  expect(disagreements({ trade: [paid('O'), refund], funds: [refund, paid('O')] })).toEqual([])
})

it('finds two orders of one amount that were exchanged', () => {
  expect(disagreements({ trade: [paid('O'), paid('P')], funds: [paid('O'), paid('Q')] })).toEqual([
    { key: 'wx:basic.payment.P', amountFen: 100 },
    { key: 'wx:basic.payment.Q', amountFen: -100 },
  ])
})

it('finds one fen', () => {
  expect(disagreements({ trade: [paid('O', 101)], funds: [paid('O')] })).toEqual([
    { key: 'wx:basic.payment.O', amountFen: 1 },
  ])
})

it('leaves out fees, transfers, moves, and refunds that came back', () => {
  const only = [
    line('fee', 'O', { amountFen: -1, at }),
    line('transfer', 'B', { amountFen: -5, at }),
    line('move', 'V', { amountFen: 5, at }),
    line('refund', 'R', { amountFen: 40, at }),
  ]
  expect(disagreements({ trade: [], funds: only })).toEqual([])
})
