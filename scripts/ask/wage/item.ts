/** One payable item of a question, and its road through the book: owed, set aside, paid, or given back. */
import type { Instant } from '@/domain/calendar/instant'
import {
  payoutStarted,
  payoutSucceeded,
  recordedWageAccrued,
  recordedWagePaid,
} from '@/domain/ledger/entries'
import { recordedWageWithdrawn, wageAccrued, wageWithdrawn } from '@/domain/ledger/entries'
import type { Fen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import type { Refusal } from '@/domain/policy/refusal'
import type { FundsModel } from '@/domain/money/rail'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import { grossOf, type PayStep } from '@/domain/wages/pay-steps'
import type { Book } from './book'

export interface Item {
  readonly itemId: string
  readonly worker: string
  readonly kind: ItemKind
  readonly note: string | null
  readonly minutes: number
  readonly steps: readonly PayStep[]
  readonly grossFen: Fen
  readonly state: ItemState
}

export interface Till {
  readonly book: Book
  readonly gigId: string
  readonly fundsModel: FundsModel
  /** Whether the money of this worker arrives. */
  readonly isPaid: boolean
}

export const withSteps = (item: Item, steps: readonly PayStep[]): Item => ({
  ...item,
  steps,
  grossFen: grossOf(steps),
})

const accountOf = ({ itemId }: Item): `payable:${string}` => `payable:${itemId}`

/** Owed from now on; an escrow that does not hold enough leaves it unfunded. */
export function owe({ book, gigId, fundsModel }: Till, item: Item, at: Instant): Item {
  const event = { gigId, itemId: item.itemId, amountFen: item.grossFen, at }
  const overdrawn = book.post(fundsModel === 'recorded' ? recordedWageAccrued(event) : wageAccrued(event))
  return { ...item, state: overdrawn ? 'unfunded' : 'accrued' }
}

/** The money of an owed item reaches its worker, if the question says so. */
export function pay({ book, gigId, fundsModel, isPaid }: Till, item: Item, at: Instant): Item {
  if (!isPaid || item.state !== 'accrued') return item
  const { itemId, grossFen: amountFen } = item
  if (fundsModel === 'recorded') {
    mustBook(book.post(recordedWagePaid({ gigId, itemId, amountFen, receiptId: `receipt-${itemId}`, at })))
    return { ...item, state: 'signed' }
  }
  const billNumber = `${itemId}-1`
  mustBook(book.post(payoutStarted({ itemId, billNumber, amountFen, at })))
  mustBook(book.post(payoutSucceeded({ billNumber, amountFen, at })))
  return { ...item, state: 'paid' }
}

/** Set aside: nothing of it moves until somebody has decided. */
export function setAside({ book }: Till, item: Item): Item {
  if (item.state !== 'accrued') return item
  book.hold(accountOf(item))
  return { ...item, state: 'held' }
}

/** No longer set aside. */
export function letGo({ book }: Till, item: Item): Item {
  book.release(accountOf(item))
  return item.state === 'held' ? { ...item, state: 'accrued' } : item
}

/** What of an item nobody owes any more goes back to where it came from. */
export function giveBack({ book, gigId, fundsModel }: Till, item: Item, { amountFen, at }: Back): void {
  if (amountFen === 0 || item.state === 'unfunded') return
  const event = { gigId, itemId: item.itemId, amountFen, decisionId: `objection-${item.worker}`, at }
  mustBook(book.post(fundsModel === 'recorded' ? recordedWageWithdrawn(event) : wageWithdrawn(event)))
}

export interface Back {
  readonly amountFen: Fen
  readonly at: Instant
}

/** What was owed can be paid and given back: a refusal here is a fault of this command. */
export const mustBook = (refused: Refusal | undefined): void =>
  must(refused === undefined, `the ledger refuses what was owed: ${refused?.code ?? ''}`)
