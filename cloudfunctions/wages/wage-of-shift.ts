/** The work of a stored shift as the rules price it, and the items that come of it. */
import { nightMinutes } from '@/domain/attendance/night-minutes'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { must } from '@/domain/policy/must'
import { grossOf, type PayStep } from '@/domain/wages/pay-steps'
import { ledgerKeptUntil } from '@/domain/wages/wage-register'
import type { ConfirmedWork } from '@/contract/confirmed-work'
import type { DecidedWork } from '@/domain/wages/wage-of-shift'
import type { Reads } from '../_kernel/collections'
import type { Instant } from '@/domain/calendar/instant'
import { readShift, type Shift } from '../attendance/reader'
import { readBooking } from '../gigs/reader'
import { watchedFrom } from './noticing-lateness'
import type { PayItem } from './repository'

/** Work whose shift is read as it is now. */
export interface StoredWork extends ConfirmedWork {
  readonly shift: Shift
}

/** A booking whose hours are decided; anything else is a fault, and the news is told again later. */
export async function confirmedWork(reads: Reads, bookingId: string): Promise<StoredWork> {
  const booking = await readBooking(reads, bookingId)
  const shift = await readShift(reads, bookingId)
  must(booking !== undefined && shift?.confirmed != null, `the hours of ${bookingId} are confirmed`)
  return { terms: booking.terms, shift, confirmed: shift.confirmed }
}

/** A gig that was called off, and a job that was not as promised, are paid for coming. */
export const isCall = ({ by }: ConfirmedWork['confirmed']): boolean =>
  by === 'cancellation' || by === 'notAsPromised'

/** What the rules of wages need to know of it. */
export const decidedWork = ({ terms, shift, confirmed }: ConfirmedWork): DecidedWork => ({
  agreed: terms,
  plannedMinutes: plannedMinutes(shift),
  minutes: confirmed.minutes,
  pieces: confirmed.pieces,
  plannedPieces: terms.pieces,
  nightMinutes: confirmed.nightMinutes,
  isCall: isCall(confirmed),
})

/** Night minutes among those that were confirmed after the planned end. */
export function nightBeyond({ shift, confirmed }: ConfirmedWork): number {
  const question = { ...shift, now: confirmed.at }
  const beyond = Math.max(0, confirmed.minutes - plannedMinutes(shift))
  return nightMinutes(question, beyond) - nightMinutes(question, 0)
}

/** What an item says and how much it is. */
export interface Part {
  readonly kind: PayItem['kind']
  readonly note: string | null
  readonly minutes: number
  readonly steps: readonly PayStep[]
}

/** An item as it begins: nothing is booked yet, and nobody disputes it. */
export function freshItem({ terms, shift, confirmed }: ConfirmedWork, part: Part, at: Instant): PayItem {
  const { bookingId, gigId, workerId, employerId } = terms
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
    keptUntil: ledgerKeptUntil(terms.workOn),
    ...{ paidAt: null, intent: null, tapBefore: null, failReason: null, handover: null },
    ...{ checkAt: null, checks: 0, problem: null },
  }
}
