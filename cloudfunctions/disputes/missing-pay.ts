/**
 * What is missing of a wage by the facts: agreed rate and hours on one side, money that reached the worker on
 * the other.
 */
import type { Instant } from '@/domain/calendar/instant'
import { nightMinutes } from '@/domain/attendance/night-minutes'
import { plannedMinutes, type Worked } from '@/domain/attendance/worked-minutes'
import { missingWage } from '@/domain/disputes/missing-wage'
import type { AgreementTerms } from '@/domain/gigs/agreement'
import { type Fen, largestFen, noFen, sumFen } from '@/domain/money/fen'
import { isRefusal } from '@/domain/policy/refusal'
import { basePay } from '@/domain/wages/base-pay'
import { countedHours, type Shift } from '../attendance/reader'
import type { PayItem } from '../wages/reader'

export interface PayFacts {
  readonly terms: AgreementTerms
  readonly shift: Shift
  /** The parts of the wage. */
  readonly items: readonly PayItem[]
  /** False when the booking was called off. */
  readonly stands: boolean
  readonly now: Instant
}

export interface MissingPay {
  readonly worked: Worked
  readonly workedMinutes: number
  readonly owedFen: Fen
  readonly receivedFen: Fen
  readonly missingFen: Fen
}

/**
 * The employer must prove the hours: without any record the planned ones count, and never fewer than
 * confirmed.
 */
function hoursOf({ shift, stands, now }: PayFacts, worked: Worked): number {
  if (!stands || now < shift.plannedStartAt) return 0
  const recorded = worked.state === 'absent' ? plannedMinutes(shift) : worked.workedMinutes
  return Math.max(recorded, shift.confirmed?.minutes ?? 0)
}

/** What WeChat is just bringing has not arrived, but is nobody's debt any more. */
const isOnItsWay = ({ state }: PayItem) =>
  state === 'paid' || state === 'signed' || state === 'paying' || state === 'waitingForTap'

const grossOf = (items: readonly PayItem[]): Fen => sumFen(items.map(({ grossFen }) => grossFen))

/** By the agreed rate; pieces nobody counted, or of which not one was counted, are the planned ones. */
function owedFor({ terms, shift, items, now }: PayFacts, workedMinutes: number): Fen {
  const planned = plannedMinutes(shift)
  const pieces = workedMinutes > 0 ? shift.confirmed?.pieces || (terms.pieces ?? 0) : 0
  const night = shift.confirmed?.nightMinutes ?? nightMinutes({ ...shift, now }, 0)
  const { amountFen } = basePay({
    ...terms,
    plannedMinutes: planned,
    nightMinutes: night,
    ...{ workedMinutes, pieces },
  })
  return largestFen(amountFen, grossOf(items))
}

/** What the employer gave on top is no part of what was agreed, and pays none of it. */
export function missingPay({ items, ...known }: PayFacts): MissingPay {
  const facts = { ...known, items: items.filter(({ kind }) => kind !== 'bonus') }
  const worked = countedHours(facts.shift, facts.now)
  const workedMinutes = hoursOf(facts, worked)
  const owedFen = owedFor(facts, workedMinutes)
  const receivedFen = grossOf(facts.items.filter(isOnItsWay))
  const missing = missingWage({ owedFen, receivedFen })
  return { worked, workedMinutes, owedFen, receivedFen, missingFen: isRefusal(missing) ? noFen : missing }
}
