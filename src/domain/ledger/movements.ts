/**
 * A line of a bill and an entry of the book are the same movement only when they name the same reference.
 *
 * Law     House rule M-08 (a bill is matched by reference, never by amount)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/movements.test.ts
 */
import type { Day } from '../calendar/day'
import { type Fen, fen, sumFen } from '../money/fen'
import { must } from '../policy/must'
import type { Account, Entry, EntryKind } from './entry'
import type { OwnAccount } from './entries-of-operator'

/**
 * What kind of movement of an account of ours; with the reference it says which one. `unread`: what bills
 * that have not come yet must hold together, by the balances of the bills around them.
 */
export type MovementKind =
  'payment' | 'fee' | 'refund' | 'feeBack' | 'transfer' | 'move' | 'opening' | 'unread' | 'other'

/** Accounts of ours that a bill is written of. */
export type BilledAccount = Exclude<OwnAccount, 'bank'>
export const billedAccounts: readonly BilledAccount[] = ['wx:basic', 'wx:operation', 'wx:fees']

export interface Movement {
  readonly account: BilledAccount
  readonly kind: MovementKind
  /** The merchant's own number: order, refund, transfer bill, voucher. */
  readonly reference: string
}

/** A line of the channel's bill. */
export interface BillLine extends Movement {
  /** The channel's number for this line alone. */
  readonly flowNumber: string
  /** What came in, or, negative, what went out. */
  readonly amountFen: Fen
}

/** What an entry of the book did to an account of ours. */
export interface BookedMovement extends Movement {
  readonly amountFen: Fen
  readonly entryId: string
  readonly day: Day
}

/** One text for one movement: `wx:basic.payment.g1-1`. */
export const keyOf = ({ account, kind, reference }: Movement): string => `${account}.${kind}.${reference}`

const kinds: readonly MovementKind[] = [
  'payment',
  'fee',
  'refund',
  'feeBack',
  'transfer',
  'move',
  'opening',
  'unread',
  'other',
]

/** The movement that a key names. */
export function movementOf(key: string): Movement {
  const [first, second, ...rest] = key.split('.')
  const account = billedAccounts.find((known) => known === first)
  const kind = kinds.find((known) => known === second)
  must(account !== undefined && kind !== undefined, `${key} names a movement`)
  return { account, kind, reference: rest.join('.') }
}

/** Under which line id a movement is set aside: once on each day that is closed. */
export const suspenseIdOf = (key: string, day: Day): string => `${key}.${day}`

const suspended = /^(wx:.*)\.\d{4}-\d{2}-\d{2}$/

/** The key of what a close has set aside; undefined for a payment that was set aside when it arrived. */
const keyOfSuspense = (lineId: string): string | undefined => suspended.exec(lineId)?.[1]

const kindOf: Readonly<Partial<Record<EntryKind, MovementKind>>> = {
  paymentReceived: 'payment',
  recoveryReceived: 'payment',
  channelFeeCharged: 'fee',
  feeReturned: 'feeBack',
  refundSettled: 'refund',
  payoutSucceeded: 'transfer',
  wageReturned: 'transfer',
  floatAdded: 'move',
  moneyTakenOut: 'move',
  moveStarted: 'move',
  moveArrived: 'move',
  balanceOpened: 'opening',
}

/** What the id of an entry says after its first word: the number of the order, refund, bill or voucher. */
const numberIn = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Which movement an entry is on `account`. */
function movementIn(entry: Entry, account: BilledAccount): Movement {
  const isSuspense = entry.kind === 'lineSuspended' || entry.kind === 'suspenseCleared'
  const key = isSuspense ? keyOfSuspense(entry.reference) : undefined
  if (key !== undefined) return { ...movementOf(key), account }
  // A payment that differs is set aside under its order number when it arrives.
  const kind = isSuspense ? 'payment' : (kindOf[entry.kind] ?? 'other')
  return { account, kind, reference: numberIn(entry.id) }
}

/** What `entry` does to the balance of `account`, counted as the bill counts: in is positive. */
export const changeOf = ({ postings }: Entry, account: Account): Fen =>
  sumFen(
    postings.map(({ from, to, amountFen }) =>
      fen((from === account ? amountFen : 0) - (to === account ? amountFen : 0)),
    ),
  )

/** The movements of accounts with a bill that an entry is, at most one for each account. */
export function movementsOf(entry: Entry): readonly BookedMovement[] {
  return billedAccounts.flatMap((account): readonly BookedMovement[] => {
    const isTouched = entry.postings.some(({ from, to }) => from === account || to === account)
    if (!isTouched) return []
    const amountFen = changeOf(entry, account)
    return [{ ...movementIn(entry, account), amountFen, entryId: entry.id, day: entry.day }]
  })
}

const idsOf: Readonly<Record<MovementKind, readonly string[]>> = {
  payment: ['pay', 'recover', 'susp'],
  fee: ['fee'],
  refund: ['refd'],
  feeBack: ['fee-back'],
  transfer: ['done', 'ret'],
  move: ['float', 'taken', 'move', 'moved'],
  opening: ['open'],
  unread: [],
  other: [],
}

/** The ids under which the book would have the movement, if it has it. */
export const entryIdsOf = ({ kind, reference }: Movement): readonly string[] =>
  idsOf[kind].map((word) => `${word}:${reference}`)

/** The ids that say whether money for the movement is on its way, and whether it came back. */
export function roadOf({
  kind,
  reference,
}: Movement): { readonly sent: string; readonly back: string } | null {
  if (kind === 'transfer') return { sent: `out:${reference}`, back: `back:${reference}` }
  return kind === 'refund' ? { sent: `hold:${reference}`, back: `unhold:${reference}` } : null
}
