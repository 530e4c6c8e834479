/** The items of every shift and their way through the book, in the order in which things happened. */
import { itemTexts } from '@/copy/zh/payment-texts'
import { isBefore, type Instant, plusMinutes } from '@/domain/calendar/instant'
import { partConceded, paymentReceived } from '@/domain/ledger/entries'
import { type Fen, minusFen, noFen } from '@/domain/money/fen'
import type { FundsModel } from '@/domain/money/rail'
import { beyondPlan, cutPay, type DecidedWork, wageSteps } from '@/domain/wages/wage-of-shift'
import type { Book } from './book'
import { giveBack, type Item, letGo, mustBook, owe, pay, setAside, type Till, withSteps } from './item'
import type { Dispute, JudgedShift } from './shift'

interface Happening {
  readonly at: Instant
  happen(): void
}

export interface Gig {
  readonly book: Book
  readonly gigId: string
  readonly fundsModel: FundsModel
  readonly startAt: Instant
  readonly paidInFen: readonly Fen[]
}

/** Paid in a minute apart, before the work begins. */
const paymentsOf = ({ book, gigId, startAt, paidInFen }: Gig): readonly Happening[] =>
  paidInFen.map((amountFen, place) => {
    const at = plusMinutes(startAt, place - paidInFen.length)
    const number = `${gigId}-${place + 1}`
    const event = { gigId, orderNumber: number, transactionId: `wx-${number}`, amountFen, at }
    return { at, happen: () => mustBook(book.post(paymentReceived(event))) }
  })

/** Items by their id, as they stand now. */
type Items = Map<string, Item>

interface Road {
  readonly till: Till
  readonly items: Items
  readonly shift: JudgedShift
  readonly work: DecidedWork
}

const put = ({ items }: Road, item: Item): void => void items.set(item.itemId, item)
const itemIdOf = ({ till, shift }: Road, kind: string): string => `item:${till.gigId}:${shift.worker}:${kind}`

function freshItem(road: Road, kind: Item['kind'], part: Pick<Item, 'note' | 'minutes' | 'steps'>): Item {
  const empty = { itemId: itemIdOf(road, kind), worker: road.shift.worker, kind, state: 'unfunded' as const }
  return withSteps({ ...empty, ...part, grossFen: noFen }, part.steps)
}

/**
 * The escrow holds the plan and not what was confirmed beyond it: then the plan is paid, and the rest waits.
 */
function oweInTwo(road: Road, at: Instant): boolean {
  const parts = beyondPlan(road.work, road.shift.nightBeyond)
  if (!parts) return false
  const within = freshItem(road, 'base', { ...parts.within, note: null })
  put(road, pay(road.till, owe(road.till, within, at), at))
  const beyond = freshItem(road, 'base', { ...parts.beyond, note: itemTexts.beyondPlan })
  put(road, { ...beyond, itemId: itemIdOf(road, 'beyond') })
  return true
}

function oweWage(road: Road, at: Instant): void {
  const { work, shift, till } = road
  const part = { minutes: work.minutes, steps: wageSteps(work) }
  const item = work.isCall
    ? freshItem(road, 'callOut', { ...part, note: shift.decided?.cutReason ?? null })
    : freshItem(road, 'base', { ...part, note: null })
  if (item.grossFen === 0) return
  const owed = owe(till, item, at)
  if (owed.state === 'unfunded' && oweInTwo(road, at)) return
  put(road, pay(till, owed, at))
}

const minutesIn = ({ agreed }: DecidedWork, span: number): number => (agreed.payUnit === 'piece' ? 0 : span)

function disputedPart(road: Road, { reason }: Dispute, span: { from: number; to: number }): Item {
  const minutes = minutesIn(road.work, span.to - span.from)
  return freshItem(road, 'disputed', { note: reason, minutes, steps: cutPay(road.work, span).steps })
}

function raise(road: Road, dispute: Dispute): void {
  const item = disputedPart(road, dispute, { from: 0, to: dispute.claimed })
  put(road, setAside(road.till, owe(road.till, item, dispute.at)))
}

/** What the employer gave in to is an item of its own, and goes on its way; the rest is set aside again. */
function concede(road: Road, dispute: Dispute, { at, granted }: NonNullable<Dispute['conceded']>): void {
  const { till, items } = road
  const stored = items.get(itemIdOf(road, 'disputed'))
  if (!stored) return
  const disputed = letGo(till, stored)
  const part = {
    ...disputedPart(road, dispute, { from: 0, to: granted }),
    itemId: `${disputed.itemId}:conceded`,
  }
  const rest = disputedPart(road, dispute, { from: granted, to: dispute.claimed })
  if (part.grossFen > 0) put(road, pay(till, takenOut(till, { disputed, part }, at), at))
  put(road, setAside(till, { ...rest, state: disputed.state }))
}

function takenOut(till: Till, { disputed, part }: { disputed: Item; part: Item }, at: Instant): Item {
  if (disputed.state === 'unfunded') return owe(till, part, at)
  const event = { itemId: disputed.itemId, partId: part.itemId, amountFen: part.grossFen, at }
  mustBook(till.book.post(partConceded(event)))
  return { ...part, state: 'accrued' }
}

function decide(road: Road, dispute: Dispute, { at, awarded }: NonNullable<Dispute['decided']>): void {
  const { till, items } = road
  const stored = items.get(itemIdOf(road, 'disputed'))
  if (!stored) return
  const from = dispute.conceded?.granted ?? 0
  const rest = letGo(till, stored)
  const granted =
    awarded > 0 ? disputedPart(road, dispute, { from, to: from + awarded }) : withSteps(rest, [])
  giveBack(till, rest, { amountFen: minusFen(rest.grossFen, granted.grossFen), at })
  const next = { ...granted, state: awarded > 0 ? rest.state : ('withdrawn' as const) }
  put(road, pay(till, next, at))
}

function turnsOf(road: Road, dispute: Dispute): readonly Happening[] {
  const { conceded, decided } = dispute
  return [
    { at: dispute.at, happen: () => raise(road, dispute) },
    ...(conceded ? [{ at: conceded.at, happen: () => concede(road, dispute, conceded) }] : []),
    ...(decided ? [{ at: decided.at, happen: () => decide(road, dispute, decided) }] : []),
  ]
}

function happeningsOf(road: Road): readonly Happening[] {
  const { decided, dispute } = road.shift
  if (!decided) return []
  const owed = { at: decided.at, happen: () => oweWage(road, decided.at) }
  return [owed, ...(dispute ? turnsOf(road, dispute) : [])]
}

/** Lets everything happen in its order, and gives the items as they stand in the end. */
export function itemsOf(gig: Gig, shifts: readonly JudgedShift[]): readonly Item[] {
  const items: Items = new Map()
  const roads = shifts.flatMap((shift): readonly Road[] => {
    const till = { ...gig, isPaid: shift.isPaid }
    return shift.work ? [{ till, items, shift, work: shift.work }] : []
  })
  const happenings = [...paymentsOf(gig), ...roads.flatMap(happeningsOf)]
  const inOrder = happenings.toSorted((one, other) =>
    isBefore(one.at, other.at) ? -1 : Number(isBefore(other.at, one.at)),
  )
  for (const { happen } of inOrder) happen()
  return [...items.values()]
}
