/**
 * Confirmed hours become a wage: the steps of its sum, owed to its worker and on its way in the same moment.
 */
import type { ParsedInput } from '@/contract/actions'
import { itemTexts } from '@/copy/zh/payment-texts'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { isPaidIn } from '@/domain/wages/funds-model'
import type { ConfirmedWork } from '@/contract/confirmed-work'
import { beyondPlan, wageSteps } from '@/domain/wages/wage-of-shift'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { markClaim } from '../claim-mark'
import { paysBeyondPlan } from '../free-of-escrow'
import { claimsOf, type GigClaims } from '../gig-claims'
import { oweWage } from '../owing-wage'
import { beyondIdOf, itemIdOf, type PayItem, payItems } from '../repository'
import { confirmedWork, decidedWork, freshItem, isCall, nightBeyond } from '../wage-of-shift'

type Input = ParsedInput<'wages.accrueShift'>

interface Done {
  readonly done: boolean
}

/** A call is an item of its own kind, with the reason for which the shift ended. */
const kindOf = ({ confirmed }: ConfirmedWork) =>
  isCall(confirmed)
    ? ({ kind: 'callOut', note: confirmed.cutReason } as const)
    : ({ kind: 'base', note: null } as const)

/** More minutes, or more pieces, than were agreed on. */
function isBeyond({ terms, shift, confirmed }: ConfirmedWork): boolean {
  if (confirmed.pieces === null) return confirmed.minutes > plannedMinutes(shift)
  return confirmed.pieces > (terms.pieces ?? confirmed.pieces)
}

/** What others have to come only matters to what goes beyond the plan; null for everybody else. */
async function claims(call: Call<Input>): Promise<GigClaims | null> {
  const { bookingId, work = await confirmedWork(call.reads, bookingId) } = call.input
  return isBeyond(work) ? claimsOf(call, work.terms.gigId, bookingId) : null
}

/** The plan is paid before anything beyond anybody's; what is not paid in waits for nobody. */
const paysInOneSum = async (unit: Unit, item: PayItem, found: GigClaims | null): Promise<boolean> =>
  found === null || !isPaidIn(item.fundsModel) || paysBeyondPlan(unit, found, item.grossFen)

/**
 * Hours of nothing make no item. A shift is confirmed once, and this is told once: the item's id is the lock.
 */
async function accrue(call: Call<Input>, unit: Unit, found: GigClaims | null): Promise<Done | Refusal> {
  const { bookingId, work = await confirmedWork(unit, bookingId) } = call.input
  const named = kindOf(work)
  const itemId = itemIdOf(bookingId, named.kind)
  const part = { ...named, minutes: work.confirmed.minutes, steps: wageSteps(decidedWork(work)) }
  const item = freshItem(work, part, unit.at)
  if (item.grossFen === 0) return { done: true }
  const inTwo = (await paysInOneSum(unit, item, found)) ? undefined : await oweInTwo(call, unit, work)
  if (inTwo) return inTwo
  const owed = await oweWage(call, unit, { ...item, _id: itemId })
  if (isRefusal(owed)) return owed
  unit.create(payItems, itemId, owed)
  return { done: true }
}

/**
 * Nothing of the escrow is free for what the employer confirmed beyond the plan: then the plan is paid at
 * once, and only the rest waits for money.
 */
async function oweInTwo(call: Call, unit: Unit, work: ConfirmedWork): Promise<Done | Refusal | undefined> {
  const parts = beyondPlan(decidedWork(work), nightBeyond(work))
  if (!parts) return undefined
  const { bookingId, gigId } = work.terms
  const baseId = itemIdOf(bookingId)
  const within = freshItem(work, { kind: 'base', note: null, ...parts.within }, unit.at)
  const owed = await oweWage(call, unit, { ...within, _id: baseId })
  if (isRefusal(owed)) return owed
  unit.create(payItems, baseId, owed)
  if (owed.state !== 'unfunded') await markClaim(unit, gigId)
  const note = itemTexts.beyondPlan
  unit.create(
    payItems,
    beyondIdOf(bookingId),
    freshItem(work, { kind: 'base', note, ...parts.beyond }, unit.at),
  )
  return { done: true }
}

export const accrueShift = prepared({ prepare: claims, run: accrue })
