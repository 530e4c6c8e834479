/**
 * Confirmed hours become a wage: the steps of its sum, owed to its worker and on its way in the same moment.
 */
import type { ParsedInput } from '@/contract/actions'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { must } from '@/domain/policy/must'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { basePay } from '@/domain/wages/base-pay'
import { callOutPay } from '@/domain/wages/call-out-pay'
import { grossOf, type PayStep } from '@/domain/wages/pay-steps'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { type ConfirmedShift, readShift, type Shift } from '../../attendance/reader'
import { type Booking, readBooking } from '../../gigs/reader'
import { oweWage } from '../owing-wage'
import { watchedFrom } from '../noticing-lateness'
import { itemIdOf, type PayItem, payItems } from '../repository'

interface ConfirmedWork {
  readonly booking: Booking
  readonly shift: Shift
  readonly confirmed: ConfirmedShift
}

/** A call is paid for coming; everything else by the unit that was agreed. */
function stepsOf({ booking: { terms }, shift, confirmed }: ConfirmedWork): readonly PayStep[] {
  const planned = plannedMinutes(shift)
  const { minutes, pieces, by } = confirmed
  if (by === 'cancellation') {
    const { expectedPayFen } = terms
    return minutes > 0
      ? [callOutPay({ expectedPayFen, plannedMinutes: planned, callOutMinutes: minutes })]
      : []
  }
  const { payUnit, payRateFen } = terms
  return basePay({
    payUnit,
    payRateFen,
    plannedMinutes: planned,
    workedMinutes: minutes,
    pieces: pieces ?? 0,
  }).steps
}

/** A call is an item of its own kind, with the reason for which the shift ended. */
const kindOf = ({ by, cutReason }: ConfirmedShift) =>
  by === 'cancellation'
    ? ({ kind: 'callOut', note: cutReason } as const)
    : ({ kind: 'base', note: null } as const)

/** The item as it begins: nothing is booked yet. */
function freshItem(work: ConfirmedWork, steps: readonly PayStep[], accruedAt: Call['now']): PayItem {
  const { booking, shift, confirmed } = work
  const { terms, bookingId, gigId, workerId, employerId } = booking
  return {
    ...{ bookingId, gigId, workerId, employerId },
    ...kindOf(confirmed),
    ...{ state: 'unfunded', heldBy: null },
    fundsModel: terms.fundsModel,
    gigTitle: terms.tradeName,
    employerName: terms.employerName,
    workerName: terms.workerName,
    workOn: terms.workOn,
    plannedEndAt: shift.plannedEndAt,
    plannedMinutes: plannedMinutes(shift),
    workedMinutes: confirmed.minutes,
    cutReason: confirmed.cutReason,
    steps,
    grossFen: grossOf(steps),
    ...watchedFrom(terms.dueOn),
    accruedAt,
    ...{ paidAt: null, intent: null, tapBefore: null, failReason: null, handover: null },
    ...{ checkAt: null, checks: 0, problem: null },
  }
}

async function confirmedWork(unit: Unit, bookingId: string): Promise<ConfirmedWork> {
  const booking = await readBooking(unit, bookingId)
  const shift = await readShift(unit, bookingId)
  must(booking !== undefined && shift?.confirmed != null, `the hours of ${bookingId} are confirmed`)
  return { booking, shift, confirmed: shift.confirmed }
}

/**
 * Hours of nothing make no item. A shift is confirmed once, and this is told once: the item's id is the lock.
 */
export async function accrueShift(
  call: Call<ParsedInput<'wages.accrueShift'>>,
  unit: Unit,
): Promise<{ readonly done: boolean } | Refusal> {
  const { bookingId } = call.input
  const work = await confirmedWork(unit, bookingId)
  const itemId = itemIdOf(bookingId, kindOf(work.confirmed).kind)
  const item = freshItem(work, stepsOf(work), unit.at)
  if (item.grossFen === 0) return { done: true }
  const owed = await oweWage(call, unit, { ...item, _id: itemId })
  if (isRefusal(owed)) return owed
  unit.create(payItems, itemId, owed)
  return { done: true }
}
