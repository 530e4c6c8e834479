/** Finds and writes what one side has against the hours of a shift, and tells wages of every turn of it. */
import { type ObjectionState, objectionStates } from '@/domain/attendance/objection-states'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Unit } from '../_kernel/unit'
import { bookingNamed } from './standing-booking'
import { findShift, type FoundShift } from './planned-shift'
import { type ConfirmedShift, type Objection, objectionIdOf, type Shift } from './repository'
import { storeShift } from './shift-confirmation'

export interface Quantity {
  readonly minutes?: number | undefined
  readonly pieces?: number | undefined
}

/** The one of the two that counts for this shift; null when it is not said. */
export const measured = ({ measure }: Shift, quantity: Quantity): number | null => quantity[measure] ?? null

export interface DecidedShift extends FoundShift {
  readonly confirmed: ConfirmedShift
}

/** The shift whose hours are decided; an objection is about nothing else. */
export async function decidedShift(unit: Unit, bookingId: string): Promise<DecidedShift | Refusal> {
  const booking = await bookingNamed(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const { confirmed } = found.shift
  return confirmed ? { ...found, confirmed } : refuse('attendance.objection.nothing-cut', houseRule('T-06'))
}

export interface OpenObjection extends FoundShift {
  readonly objection: Objection
}

/** The objection that is open, raised by this side where one is named. */
export async function openObjection(
  unit: Unit,
  bookingId: string,
  by?: Objection['by'],
): Promise<OpenObjection | Refusal> {
  const found = await decidedShift(unit, bookingId)
  if (isRefusal(found)) return found
  const { objection } = found.shift
  const isOpen = objection?.state === 'raised' && (by === undefined || objection.by === by)
  return isOpen ? { ...found, objection } : refuse('attendance.objection.not-open', houseRule('T-07'))
}

/** Stores the objection with its shift; `turn` is what wages is told of, each turn once. */
function store(
  unit: Unit,
  found: FoundShift,
  { objection, turn }: { objection: Objection; turn: string },
): Shift {
  const shift = { ...found.shift, objection }
  storeShift(unit, found, shift)
  unit.emit('objection.moved', `${objection.objectionId}:${turn}`, { bookingId: shift.bookingId })
  return shift
}

/** A new objection to the hours. */
export const raise = (
  unit: Unit,
  found: FoundShift,
  facts: Pick<Objection, 'by' | 'reason' | 'claimed' | 'decideBy'>,
): Shift => {
  const objectionId = objectionIdOf(found.shift.bookingId)
  const fresh = { state: 'raised', raisedAt: unit.at, conceded: null, outcome: null } as const
  return store(unit, found, { objection: { objectionId, ...fresh, ...facts }, turn: 'raised' })
}

/** The employer gives in to a part: it is paid, and the rest stays open. */
export const concedePart = (unit: Unit, found: OpenObjection, granted: number): Shift =>
  store(unit, found, {
    objection: { ...found.objection, conceded: { granted, at: unit.at } },
    turn: 'part',
  })

export interface Ending {
  readonly to: Exclude<ObjectionState, 'raised'>
  readonly awarded: number
  readonly by: NonNullable<Objection['outcome']>['by']
  readonly reason: string | null
}

/** The end of it: what is awarded of the rest, by whom and why. */
export const end = (unit: Unit, found: OpenObjection, { to, ...outcome }: Ending): Shift =>
  store(unit, found, {
    objection: { ...objectionStates.move(found.objection, to), outcome: { ...outcome, at: unit.at } },
    turn: 'ended',
  })
