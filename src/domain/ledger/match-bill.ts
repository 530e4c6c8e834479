/**
 * What the book and a bill say of one movement must come to the same; what does not is explained or set
 * aside.
 *
 * Law     House rule M-08 (a bill is matched by reference, never by amount); House rule M-09 (the channel
 *         closes at 0.00)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/match-bill.test.ts
 */
import { type Day, daysBetween } from '../calendar/day'
import { type Fen, fen, minusFen, noFen, sumFen } from '../money/fen'
import type { Entry } from './entry'
import {
  type BillLine,
  type BookedMovement,
  changeOf,
  entryIdsOf,
  keyOf,
  type Movement,
  movementOf,
  roadOf,
} from './movements'

/**
 * Why a movement is not even on a day: the book has it on a later day, its line comes on a later bill, its
 * money is on its way, or the bill that may tell of it has not come.
 */
export type OpenBecause = 'bookedLater' | 'lineLater' | 'onItsWay' | 'billMissing'

/** A movement of which book and bill have not said the same so far. */
export interface OpenMovement {
  readonly key: string
  /** What the book has, less what the bills have. */
  readonly residueFen: Fen
  /** The day on which it was first uneven. */
  readonly since: Day
  readonly because: OpenBecause
}

export type DifferenceKind = 'lineWithoutEntry' | 'entryWithoutLine' | 'amountDiffers'

/** What nobody can explain: it is set aside, so that book and bill agree, and waits for its owner. */
export interface Difference {
  readonly key: string
  readonly kind: DifferenceKind
  /** What the bills have more than the book, or, negative, less. */
  readonly amountFen: Fen
}

export interface Uneven {
  readonly key: string
  readonly residueFen: Fen
  readonly since: Day
  /** What the lines of this day say together; null when the bill of this day has none. */
  readonly lineFen: Fen | null
}

export interface Sides {
  readonly day: Day
  readonly carried: readonly OpenMovement[]
  readonly lines: readonly BillLine[]
  /** What the book booked on the same account on this day. */
  readonly booked: readonly BookedMovement[]
}

/** Movements that do not come to nothing by the end of the day, in the order of their keys. */
export function unevenOf({ day, carried, lines, booked }: Sides): readonly Uneven[] {
  const sums = new Map<string, { residueFen: Fen; since: Day; lineFen: Fen | null }>()
  const at = (key: string) => sums.get(key) ?? { residueFen: noFen, since: day, lineFen: null }
  for (const { key, residueFen, since } of carried) sums.set(key, { residueFen, since, lineFen: null })
  for (const movement of booked) {
    const sum = at(keyOf(movement))
    sums.set(keyOf(movement), { ...sum, residueFen: sumFen([sum.residueFen, movement.amountFen]) })
  }
  for (const line of lines) {
    const sum = at(keyOf(line))
    const lineFen = sumFen([sum.lineFen ?? noFen, line.amountFen])
    sums.set(keyOf(line), { ...sum, lineFen, residueFen: minusFen(sum.residueFen, line.amountFen) })
  }
  return [...sums]
    .filter(([, { residueFen }]) => residueFen !== 0)
    .map(([key, sum]) => ({ key, ...sum }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
}

/** The ids of entries that may explain an uneven movement, whatever their day. */
export function entriesAskedFor({ key }: Pick<Uneven, 'key'>): readonly string[] {
  const movement = movementOf(key)
  const road = roadOf(movement)
  return [...entryIdsOf(movement), ...(road ? [road.sent, road.back] : [])]
}

export interface SetAside {
  readonly lineId: string
  /** What the bills have more than the book, or, negative, less. */
  readonly amountFen: Fen
}

export interface Evidence {
  readonly day: Day
  /** A line may come so many days after the entry, and an entry so many after the line. */
  readonly timingDays: number
  /** Days before, or this day, whose bill of the account has not come. */
  readonly missingBills: readonly Day[]
  /** True while no bill since a missing one has told the balance of the account. */
  readonly isBalanceAssumed: boolean
  /**
   * Those of `entriesAskedFor` that are in the book, and what was set aside or cleared under these keys.
   */
  readonly entries: ReadonlyMap<string, Entry>
  /** What is set aside and not explained yet, by key. */
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>
  /** Entries that set aside or cleared something under a key, whatever their day. */
  readonly suspensesOf: (key: string) => readonly Entry[]
}

/**
 * A fee is the channel's to set, and what was there before the first day is its word too: both are booked
 * from the bill.
 */
function isOfTheBill({ kind }: Movement, amountFen: Fen): boolean {
  if (kind === 'fee') return amountFen < 0
  return (kind === 'feeBack' || kind === 'opening') && amountFen > 0
}

export type Verdict =
  | { readonly verdict: 'open'; readonly because: OpenBecause }
  /** Book the fee, or the first balance, of `amountFen` as the bill has it. */
  | { readonly verdict: 'bookFromBill'; readonly amountFen: Fen }
  /** What was set aside has been explained by the book or the bill itself. */
  | { readonly verdict: 'clear'; readonly setAside: SetAside }
  | { readonly verdict: 'setAside'; readonly difference: Difference }

interface Looked {
  readonly uneven: Uneven
  readonly movement: Movement
  /** What remains when everything that the book has by now is counted. */
  readonly restFen: Fen
  readonly evidence: Evidence
}

/** What the book has of the movement on later days. */
function laterFen(uneven: Uneven, movement: Movement, { day, entries, suspensesOf }: Evidence): Fen {
  const known = entryIdsOf(movement).flatMap((id) => entries.get(id) ?? [])
  const byId = new Map([...known, ...suspensesOf(uneven.key)].map((entry) => [entry.id, entry]))
  const later = [...byId.values()].filter((entry) => entry.day > day)
  return sumFen(later.map((entry) => changeOf(entry, movement.account)))
}

const isInBook = ({ movement, evidence }: Looked) =>
  entryIdsOf(movement).some((id) => evidence.entries.has(id))

/**
 * The entry by which a movement came back by the end of the day; what comes back later is still on its way.
 */
function wayBack({ movement, evidence }: Looked): Entry | undefined {
  const road = roadOf(movement)
  const back = road ? evidence.entries.get(road.back) : undefined
  return back && back.day <= evidence.day ? back : undefined
}

/** The amount that the book says is on its way for the movement; null when none is. */
function onItsWayFen(looked: Looked): Fen | null {
  const road = roadOf(looked.movement)
  const sent = road && looked.evidence.entries.get(road.sent)
  if (!sent || wayBack(looked) || isInBook(looked)) return null
  return sumFen(sent.postings.map(({ amountFen }) => amountFen))
}

/** Whether a line may still come; of what was sent and came back the second one, counted from its return. */
function isInTime(looked: Looked): boolean {
  const { uneven, evidence } = looked
  const back = wayBack(looked)
  if (uneven.lineFen !== null && !back) return false
  const from = back && back.day > uneven.since ? back.day : uneven.since
  return daysBetween({ from, to: evidence.day }) < evidence.timingDays
}

/** What was sent on a day whose bill has not come: the bill of today may tell of its way back alone. */
function wasSentUnread({ movement, evidence }: Looked): boolean {
  const road = roadOf(movement)
  const sent = road ? evidence.entries.get(road.sent) : undefined
  return sent !== undefined && evidence.missingBills.some((missing) => sent.day <= missing)
}

/**
 * A bill that has not come may hold the line, as long as none has told of the movement since; what these
 * bills hold together is known only when the last of them has come.
 */
function maySpeakLater(looked: Looked): boolean {
  const { uneven, movement, evidence } = looked
  const { missingBills, isBalanceAssumed, timingDays, day } = evidence
  if (movement.kind === 'unread') return isBalanceAssumed || missingBills.length > 0
  if (uneven.lineFen !== null && uneven.since === day && !wasSentUnread(looked)) return false
  return missingBills.some((missing) => daysBetween({ from: missing, to: uneven.since }) <= timingDays)
}

function openBecause(looked: Looked): OpenBecause | undefined {
  if (looked.restFen === 0) return 'bookedLater'
  if (onItsWayFen(looked) === looked.restFen) return 'onItsWay'
  if (maySpeakLater(looked)) return 'billMissing'
  return isInTime(looked) ? 'lineLater' : undefined
}

function differenceKind(looked: Looked): DifferenceKind {
  if (!isInBook(looked)) return 'lineWithoutEntry'
  return looked.uneven.lineFen === null ? 'entryWithoutLine' : 'amountDiffers'
}

function unexplained(looked: Looked): Verdict {
  const amountFen = fen(-looked.restFen)
  if (isOfTheBill(looked.movement, amountFen) && !isInBook(looked))
    return { verdict: 'bookFromBill', amountFen }
  const { key } = looked.uneven
  return { verdict: 'setAside', difference: { key, kind: differenceKind(looked), amountFen } }
}

/** What becomes of an uneven movement. */
export function judge(uneven: Uneven, evidence: Evidence): Verdict {
  const movement = movementOf(uneven.key)
  const restFen = sumFen([uneven.residueFen, laterFen(uneven, movement, evidence)])
  const looked = { uneven, movement, restFen, evidence }
  const waiting = evidence.setAside.get(uneven.key) ?? []
  const explained = restFen === 0 ? undefined : waiting.find(({ amountFen }) => amountFen === restFen)
  if (explained) return { verdict: 'clear', setAside: explained }
  const because = openBecause(looked)
  return because ? { verdict: 'open', because } : unexplained(looked)
}
