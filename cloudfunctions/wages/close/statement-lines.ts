/** The lines that a close counts: those of the bill, and what the balances around it say without a line. */
import type { BillLine } from '@/domain/ledger/movements'
import { type Fen, fen, minusFen, noFen, sumFen } from '@/domain/money/fen'
import type { AccountToClose } from './account-to-close'

const always = () => true

export const sumOfLines = (
  lines: readonly BillLine[],
  isCounted: (amountFen: Fen) => boolean = always,
): Fen => sumFen(lines.map(({ amountFen }) => amountFen).filter(isCounted))

/** All bills that have not come together: their lines will say what now only balances tell. */
export const unreadBills = { kind: 'unread', reference: 'bills' } as const

/** What such a gap is called, by what is known of the account before it. */
function nameOfGap({ previous, account, close }: AccountToClose): Pick<BillLine, 'kind' | 'reference'> {
  if (previous?.isAssumed) return unreadBills
  return previous?.isKnown
    ? { kind: 'other', reference: `gap-${close.day}` }
    : { kind: 'opening', reference: account }
}

/**
 * What the balance changed between two bills without a line: it stands on a bill that has not come; or it was
 * there before the first day; or the channel has not told of it.
 */
function gapLine(toClose: AccountToClose): readonly BillLine[] {
  const { statement, previous, account, close } = toClose
  const openingFen = statement?.openingFen ?? null
  if (openingFen === null) return []
  const amountFen = minusFen(openingFen, previous?.carriedFen ?? noFen)
  if (amountFen === 0) return []
  return [{ ...nameOfGap(toClose), account, flowNumber: `gap-${close.day}`, amountFen }]
}

/** The bill with the gap before it. */
export const toldLines = (toClose: AccountToClose): readonly BillLine[] => [
  ...gapLine(toClose),
  ...(toClose.statement?.lines ?? []),
]

/** What a late bill tells is taken from what was unread: later days have counted it by its sum already. */
export function noLongerUnread(toClose: AccountToClose): readonly BillLine[] {
  const { account, close, lateOn } = toClose
  const toldFen = sumOfLines(toldLines(toClose))
  if (lateOn === null || toldFen === 0) return []
  return [{ account, ...unreadBills, flowNumber: `late-${close.day}`, amountFen: fen(-toldFen) }]
}
