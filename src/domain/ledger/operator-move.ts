/**
 * The operator's own money enters, leaves or crosses over under a voucher that is used once.
 *
 * Law     House rule M-03 (an event is booked once); House rule M-12 (the operator's money has a voucher)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/operator-move.test.ts
 */
import type { Instant } from '../calendar/instant'
import type { Fen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import { floatAdded } from './entries'
import { moneyTakenOut, moveArrived, moveStarted, type OwnAccount } from './entries-of-operator'
import type { Entry } from './entry'

/** `outside` is the operator's own purse, of which this book knows nothing more. */
export type MovePlace = OwnAccount | 'outside'

export interface OperatorMove {
  readonly from: MovePlace
  readonly to: MovePlace
  readonly amountFen: Fen
  readonly voucher: string
  /** Between two accounts of ours the money may leave on one day and arrive on another. */
  readonly leg: 'leaves' | 'arrives' | 'both'
  readonly at: Instant
}

function between(leaves: OwnAccount, reaches: OwnAccount, { leg, ...event }: OperatorMove): readonly Entry[] {
  const started = leg === 'arrives' ? [] : [moveStarted({ ...event, leaves })]
  return leg === 'leaves' ? started : [...started, moveArrived({ ...event, reaches })]
}

/** The entries of a move. */
export function entriesOfMove(move: OperatorMove): readonly Entry[] | Refusal {
  const { from, to } = move
  if (from === to) return refuse('wages.move.same-account', houseRule('M-12'))
  if (from === 'outside') return to === 'outside' ? [] : [floatAdded({ ...move, account: to })]
  return to === 'outside' ? [moneyTakenOut({ ...move, account: from })] : between(from, to, move)
}
