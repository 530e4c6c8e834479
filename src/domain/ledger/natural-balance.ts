/**
 * A balance is shown as a bookkeeper reads it: what an asset or a cost holds by debits is positive, what is
 * owed or was put in is positive by credits.
 *
 * Law     House rule M-06 (two officers see what a correction does before it is booked)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/natural-balance.test.ts
 */
import { type Fen, fen, minusFen, noFen, sumFen } from '../money/fen'
import { type Account, type Posting, ruleOf } from './entry'

const isDebitSide = (account: Account): boolean => ['asset', 'expense'].includes(ruleOf(account).kind)

/** Of a balance that counts credits as positive, and back. */
export const naturalFen = (account: Account, creditFen: Fen): Fen =>
  isDebitSide(account) ? fen(-creditFen) : creditFen

function creditOf(account: Account, { from, to, amountFen }: Posting): Fen {
  const reached = account === to ? amountFen : noFen
  return account === from ? minusFen(reached, amountFen) : reached
}

/** What would be on the account after the postings, both as a bookkeeper reads them. */
export const naturalAfter = (account: Account, beforeFen: Fen, postings: readonly Posting[]): Fen =>
  sumFen([beforeFen, naturalFen(account, sumFen(postings.map((posting) => creditOf(account, posting))))])
