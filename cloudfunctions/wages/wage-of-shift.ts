/** What decided hours are worth: the steps of the wage, of a call, and of a part that is in dispute. */
import { nightMinutes } from '@/domain/attendance/night-minutes'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { minusFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { type BasePay, basePay, type PayQuestion } from '@/domain/wages/base-pay'
import { callOutPay } from '@/domain/wages/call-out-pay'
import { type DisputedSpan, disputedPay } from '@/domain/wages/disputed-pay'
import { grossOf, type PayStep } from '@/domain/wages/pay-steps'
import type { Reads } from '../_kernel/collections'
import type { Instant } from '@/domain/calendar/instant'
import { type ConfirmedShift, readShift, type Shift } from '../attendance/reader'
import { type Booking, readBooking } from '../gigs/reader'
import { watchedFrom } from './noticing-lateness'
import type { PayItem } from './repository'

export interface ConfirmedWork {
  readonly booking: Booking
  readonly shift: Shift
  readonly confirmed: ConfirmedShift
}

/** A booking whose hours are decided; anything else is a fault, and the news is told again later. */
export async function confirmedWork(reads: Reads, bookingId: string): Promise<ConfirmedWork> {
  const booking = await readBooking(reads, bookingId)
  const shift = await readShift(reads, bookingId)
  must(booking !== undefined && shift?.confirmed != null, `the hours of ${bookingId} are confirmed`)
  return { booking, shift, confirmed: shift.confirmed }
}

/** A gig that was called off, and a job that was not as promised, are paid for coming. */
export const isCall = ({ by }: ConfirmedShift): boolean => by === 'cancellation' || by === 'notAsPromised'

const questionOf = ({ booking: { terms }, shift, confirmed }: ConfirmedWork): PayQuestion => ({
  payUnit: terms.payUnit,
  payRateFen: terms.payRateFen,
  plannedMinutes: plannedMinutes(shift),
  workedMinutes: confirmed.minutes,
  pieces: confirmed.pieces ?? 0,
  overtimeRateFen: terms.overtimeRateFen,
  nightExtraFen: terms.nightExtraFen,
  nightMinutes: confirmed.nightMinutes,
})

/** Pay for `minutes` of having come in vain. */
export function callSteps({ booking, shift }: ConfirmedWork, callOutMinutes: number): readonly PayStep[] {
  const { expectedPayFen } = booking.terms
  return callOutMinutes > 0
    ? [callOutPay({ expectedPayFen, plannedMinutes: plannedMinutes(shift), callOutMinutes })]
    : []
}

/** The steps of what is owed at once. */
export const wageSteps = (work: ConfirmedWork): readonly PayStep[] =>
  isCall(work.confirmed) ? callSteps(work, work.confirmed.minutes) : basePay(questionOf(work)).steps

/** Night minutes among those after the planned end. */
const nightBeyond = ({ shift, confirmed }: ConfirmedWork, minutes: number): number => {
  const question = { ...shift, now: confirmed.at }
  return nightMinutes(question, minutes) - nightMinutes(question, 0)
}

/** The wage of the plan, and what the employer confirmed beyond it; undefined when nothing goes beyond. */
export function beyondPlan(work: ConfirmedWork) {
  const question = questionOf(work)
  const { plannedMinutes: planned, workedMinutes } = question
  const whole = basePay(question)
  const overtime = whole.steps.find(({ label }) => label === 'overtime')
  if (isCall(work.confirmed) || !overtime) return undefined
  const beyond = workedMinutes - planned
  const night = work.confirmed.nightMinutes - nightBeyond(work, beyond)
  const within = basePay({ ...question, workedMinutes: planned, nightMinutes: night })
  const restFen = minusFen(whole.amountFen, within.amountFen)
  return {
    within: { minutes: planned, steps: within.steps },
    beyond: { minutes: beyond, steps: [{ ...overtime, amountFen: restFen }] },
  }
}

/** The worth of minutes or pieces that were cut, counted from what was confirmed. */
export function cutPay(work: ConfirmedWork, { from, to }: DisputedSpan): BasePay {
  const { shift, confirmed } = work
  const base = shift.measure === 'pieces' ? (confirmed.pieces ?? 0) : confirmed.minutes
  return disputedPay(questionOf(work), { from: base + from, to: base + to })
}

/** What an item says and how much it is. */
export interface Part {
  readonly kind: PayItem['kind']
  readonly note: string | null
  readonly minutes: number
  readonly steps: readonly PayStep[]
}

/** An item as it begins: nothing is booked yet, and nobody disputes it. */
export function freshItem({ booking, shift, confirmed }: ConfirmedWork, part: Part, at: Instant): PayItem {
  const { terms, bookingId, gigId, workerId, employerId } = booking
  return {
    ...{ bookingId, gigId, workerId, employerId },
    ...{ kind: part.kind, note: part.note },
    ...{ state: 'unfunded', heldBy: null },
    fundsModel: terms.fundsModel,
    gigTitle: terms.tradeName,
    employerName: terms.employerName,
    workerName: terms.workerName,
    workOn: terms.workOn,
    plannedEndAt: shift.plannedEndAt,
    plannedMinutes: plannedMinutes(shift),
    workedMinutes: part.minutes,
    cutReason: confirmed.cutReason,
    steps: part.steps,
    grossFen: grossOf(part.steps),
    ...watchedFrom(terms.dueOn),
    accruedAt: at,
    ...{ paidAt: null, intent: null, tapBefore: null, failReason: null, handover: null },
    ...{ checkAt: null, checks: 0, problem: null },
  }
}
