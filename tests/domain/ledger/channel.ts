/** A channel and a book played apart: what happens is told to both, late or early, and days are closed. */
import { type Day, dayOf, instantAt, plusDays } from '@/domain/calendar/day'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { type BookDay, bookFenOf, differenceOf, openBookDay, withEntries } from '@/domain/ledger/book-day'
import { type AccountClose, closeAccount } from '@/domain/ledger/close-account'
import { payoutFailed, payoutStarted, payoutSucceeded } from '@/domain/ledger/entries'
import { paymentReceived, refundReserved, refundSettled, wageAccrued } from '@/domain/ledger/entries'
import { floatAdded } from '@/domain/ledger/entries'
import type { Entry } from '@/domain/ledger/entry'
import { entriesAskedFor, type OpenMovement, type SetAside, unevenOf } from '@/domain/ledger/match-bill'
import {
  type BilledAccount,
  type BillLine,
  billedAccounts,
  keyOf,
  type MovementKind,
  movementsOf,
} from '@/domain/ledger/movements'
import { fen, sumFen } from '@/domain/money/fen'

export interface DatedLine extends BillLine {
  readonly at: Instant
}

export interface World {
  readonly entries: Entry[]
  readonly lines: DatedLine[]
}

let flows = 0
export const line = (
  kind: MovementKind,
  reference: string,
  more: { readonly amountFen: number; readonly at: Instant; readonly account?: BilledAccount },
): DatedLine => ({
  account: more.account ?? (kind === 'transfer' ? 'wx:operation' : 'wx:basic'),
  kind,
  reference,
  amountFen: fen(more.amountFen),
  flowNumber: `F${(flows += 1)}`,
  at: more.at,
})

export interface Gig {
  readonly number: number
  readonly amountFen: number
  readonly paidAt: Instant
  /** Minutes until the book hears of the payment. */
  readonly heardAfter: number
  /** Minutes until the transfer ends. */
  readonly tapAfter: number
  readonly succeeds: boolean
  readonly refundFen: number
  readonly refundAfter: number
  /** The bill shows a transfer when it is locked, or only when it has arrived. */
  readonly timing: 'lock' | 'success'
}

const feeOf = (amountFen: number) => Math.round((amountFen * 6) / 1000)

/** One gig from payment to refund, told to the book and to the channel. */
export function play(world: World, gig: Gig): void {
  const { number, amountFen, paidAt, timing } = gig
  const [gigId, itemId, orderNumber] = [`g${number}`, `i${number}`, `g${number}-1`]
  const [billNumber, refundNumber] = [`B${number}`, `R${number}`]
  const heardAt = plusMinutes(paidAt, gig.heardAfter)
  const wageFen = fen(amountFen - gig.refundFen)
  const sentAt = plusMinutes(heardAt, 5)
  const endAt = plusMinutes(sentAt, gig.tapAfter)
  const wage = { gigId, itemId, billNumber, amountFen: wageFen }
  world.lines.push(line('payment', orderNumber, { amountFen, at: paidAt }))
  const feeFen = feeOf(amountFen)
  if (feeFen > 0) world.lines.push(line('fee', orderNumber, { amountFen: -feeFen, at: paidAt }))
  world.entries.push(
    paymentReceived({
      gigId,
      orderNumber,
      transactionId: `T${number}`,
      amountFen: fen(amountFen),
      at: heardAt,
    }),
    wageAccrued({ ...wage, at: plusMinutes(heardAt, 1) }),
    payoutStarted({ ...wage, at: sentAt }),
    gig.succeeds ? payoutSucceeded({ ...wage, at: endAt }) : payoutFailed({ ...wage, at: endAt }),
  )
  const paidOut = { amountFen: -wageFen, at: timing === 'lock' ? sentAt : endAt }
  if (gig.succeeds || timing === 'lock') world.lines.push(line('transfer', billNumber, paidOut))
  if (!gig.succeeds && timing === 'lock') {
    world.lines.push(line('transfer', billNumber, { amountFen: wageFen, at: endAt }))
  }
  if (gig.refundFen === 0) return
  const refund = { gigId, refundNumber, amountFen: fen(gig.refundFen) }
  const refundedAt = plusMinutes(sentAt, gig.refundAfter)
  world.entries.push(refundReserved({ ...refund, at: sentAt }), refundSettled({ ...refund, at: refundedAt }))
  world.lines.push(line('refund', refundNumber, { amountFen: -gig.refundFen, at: sentAt }))
}

export function addFloat(world: World, amountFen: number, at: Instant): void {
  world.entries.push(floatAdded({ voucher: 'float', amountFen: fen(amountFen), at }))
  world.lines.push(line('move', 'float', { amountFen, at, account: 'wx:operation' }))
}

export interface ClosedDay {
  readonly day: Day
  readonly book: BookDay
  readonly bookDifferenceFen: number
  readonly accounts: Readonly<Record<string, AccountClose>>
}

interface Carried {
  book: BookDay | undefined
  open: Record<string, readonly OpenMovement[]>
  billFen: Record<string, number>
  setAside: Map<string, readonly SetAside[]>
}

function closeOne(
  world: World,
  carried: Carried,
  { day, book, account }: { day: Day; book: BookDay; account: BilledAccount },
) {
  const at = plusMinutes(instantAt(plusDays(day, 1), 0), 605)
  const known = world.entries.filter((entry) => entry.at <= at)
  const lines = world.lines.filter((each) => each.account === account && dayOf(each.at) === day)
  const billFen = fen((carried.billFen[account] ?? 0) + sumFen(lines.map(({ amountFen }) => amountFen)))
  carried.billFen[account] = billFen
  const booked = known.filter((entry) => entry.day === day).flatMap(movementsOf)
  const sides = {
    day,
    lines,
    carried: carried.open[account] ?? [],
    booked: booked.filter((movement) => movement.account === account),
  }
  const asked = new Set(unevenOf(sides).flatMap(entriesAskedFor))
  const evidence = {
    day,
    timingDays: 1,
    missingBills: [],
    isBalanceAssumed: false,
    entries: new Map(known.filter(({ id }) => asked.has(id)).map((entry) => [entry.id, entry])),
    setAside: carried.setAside,
    suspensesOf: (key: string) =>
      known.filter(
        (entry) =>
          (entry.kind === 'lineSuspended' || entry.kind === 'suspenseCleared') &&
          movementsOf(entry).some((movement) => keyOf(movement) === key),
      ),
  }
  const close = closeAccount({ ...sides, account, billFen, bookFen: bookFenOf(book, account), at }, evidence)
  carried.open[account] = close.open
  world.entries.push(...close.entries)
  for (const { key, amountFen } of close.differences) {
    const list = carried.setAside.get(key) ?? []
    carried.setAside.set(key, [...list, { lineId: `${key}.${day}`, amountFen }])
  }
  for (const [key, list] of carried.setAside) {
    carried.setAside.set(
      key,
      list.filter(({ lineId }) => !close.cleared.includes(lineId)),
    )
  }
  return close
}

/** Closes `count` days from `first` on, each by what is known at five past ten of the next day. */
export function closeDays(world: World, first: Day, count: number): readonly ClosedDay[] {
  const carried: Carried = { book: undefined, open: {}, billFen: {}, setAside: new Map() }
  return Array.from({ length: count }, (_, index) => {
    const day = plusDays(first, index)
    const ofDay = world.entries.filter((entry) => entry.day === day)
    const book = withEntries(openBookDay(day, carried.book), ofDay)
    carried.book = book
    const accounts = billedAccounts.map(
      (account) => [account, closeOne(world, carried, { day, book, account })] as const,
    )
    return { day, book, bookDifferenceFen: differenceOf(book), accounts: Object.fromEntries(accounts) }
  })
}
