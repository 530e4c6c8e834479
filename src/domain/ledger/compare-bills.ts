/**
 * The trade bill and the fund bill of one day tell of the same payments and refunds, each under its number.
 *
 * Law     House rule M-08 (a bill is matched by reference, never by amount)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/compare-bills.test.ts
 */
import { type Fen, minusFen, noFen, sumFen } from '../money/fen'
import { type BillLine, keyOf } from './movements'

/** `amountFen` is what the trade bill has more than the fund bill. */
export interface Disagreement {
  readonly key: string
  readonly amountFen: Fen
}

/** A refund that was closed comes back on the fund bill of its day; the trade bill never tells of that. */
const isTold = ({ kind, amountFen }: BillLine): boolean =>
  kind === 'payment' || (kind === 'refund' && amountFen < 0)

function sumsOf(lines: readonly BillLine[]): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>()
  for (const line of lines.filter(isTold)) {
    sums.set(keyOf(line), sumFen([sums.get(keyOf(line)) ?? noFen, line.amountFen]))
  }
  return sums
}

/** Payments and refunds of which the two bills say different things, in the order of their keys. */
export function disagreements(bills: {
  readonly trade: readonly BillLine[]
  readonly funds: readonly BillLine[]
}): readonly Disagreement[] {
  const [trade, funds] = [sumsOf(bills.trade), sumsOf(bills.funds)]
  return [...new Set([...trade.keys(), ...funds.keys()])]
    .map((key) => ({ key, amountFen: minusFen(trade.get(key) ?? noFen, funds.get(key) ?? noFen) }))
    .filter(({ amountFen }) => amountFen !== 0)
    .sort((left, right) => (left.key < right.key ? -1 : 1))
}
