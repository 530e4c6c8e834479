/** A small world for the ledger's tests: one gig, two wages, and every event that can befall them. */
import { plusMinutes, instant } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'
import {
  channelFeeCharged,
  floatAdded,
  paymentReceived,
  partConceded,
  payoutFailed,
  payoutStarted,
  payoutSucceeded,
  recordedWageAccrued,
  recordedWagePaid,
  recordedWageWithdrawn,
  refundFailed,
  refundReserved,
  refundSettled,
  wageAccrued,
  wageWithdrawn,
} from '@/domain/ledger/entries'
import type { Entry } from '@/domain/ledger/entry'

const opening = instant('2026-11-24T01:00:00.000Z')
const after = (minutes: number) => plusMinutes(opening, minutes)

const gigId = 'gig-1'
const payment = { gigId, orderNumber: 'O1', transactionId: '42000001', amountFen: fen(40_000), at: after(0) }
const first = { gigId, itemId: 'item-1', amountFen: fen(18_000), at: after(600) }
const second = { gigId, itemId: 'item-2', amountFen: fen(12_000), at: after(601) }
const refund = { gigId, refundNumber: 'R1', amountFen: fen(10_000), at: after(700) }

/** One gig from payment to refund: the second wage needs a second bill number. */
export const story: readonly Entry[] = [
  floatAdded({ voucher: 'V1', amountFen: fen(100_000), at: after(-60) }),
  paymentReceived(payment),
  channelFeeCharged({ orderNumber: 'O1', transactionId: '42000001', amountFen: fen(240), at: after(1) }),
  wageAccrued(first),
  wageAccrued(second),
  payoutStarted({ ...first, billNumber: 'B1', at: after(602) }),
  payoutSucceeded({ billNumber: 'B1', amountFen: fen(18_000), at: after(603) }),
  payoutStarted({ ...second, billNumber: 'B2', at: after(604) }),
  payoutFailed({ ...second, billNumber: 'B2', at: after(2_100) }),
  payoutStarted({ ...second, billNumber: 'B3', at: after(2_101) }),
  payoutSucceeded({ billNumber: 'B3', amountFen: fen(12_000), at: after(2_102) }),
  refundReserved(refund),
  refundSettled({ refundNumber: 'R1', amountFen: fen(10_000), at: after(701) }),
]

/** Turns the story does not take. */
export const otherTurns: readonly Entry[] = [
  wageWithdrawn({ ...second, decisionId: 'decision-1' }),
  partConceded({ ...second, partId: 'item-22', amountFen: fen(5_000) }),
  refundFailed({ ...refund, at: after(702) }),
  recordedWageWithdrawn({
    gigId: 'gig-2',
    itemId: 'item-4',
    decisionId: 'decision-2',
    amountFen: fen(1),
    at: after(600),
  }),
  recordedWageAccrued({ gigId: 'gig-2', itemId: 'item-3', amountFen: fen(9_000), at: after(600) }),
  recordedWagePaid({
    gigId: 'gig-2',
    itemId: 'item-3',
    receiptId: 'receipt-1',
    amountFen: fen(9_000),
    at: after(700),
  }),
]
