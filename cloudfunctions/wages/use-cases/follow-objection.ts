/**
 * Brings the money in line with an objection as it stands: set aside, conceded in part, decided. The news of
 * its turns may come in any order and twice.
 */
import type { ParsedInput } from '@/contract/actions'
import { minusFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { itemStates } from '@/domain/wages/item-states'
import { grossOf } from '@/domain/wages/pay-steps'
import { callSteps, cutPay } from '@/domain/wages/wage-of-shift'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import type { Objection } from '../../attendance/reader'
import { askBack } from '../asking-back'
import { oweWage } from '../owing-wage'
import { concededIdOf, itemIdOf, type PayItem, payItems } from '../repository'
import { concedePart, isInDispute, settleRest } from '../settling-dispute'
import { confirmedWork, decidedWork, freshItem, type StoredWork } from '../wage-of-shift'

interface Case {
  readonly call: Call
  readonly unit: Unit
  readonly work: StoredWork
  readonly objection: Objection
}

type Outcome = NonNullable<Objection['outcome']>

/** An item for a span of what was cut. */
const cutItem = ({ work, objection, unit }: Case, span: { from: number; to: number }): PayItem =>
  freshItem(
    work,
    {
      kind: 'disputed',
      note: objection.reason,
      minutes: work.shift.measure === 'minutes' ? span.to - span.from : 0,
      steps: cutPay(decidedWork(work), span).steps,
    },
    unit.at,
  )

/** The disputed item: made when first heard of, and its money set aside if the escrow holds it. */
async function disputedItem(about: Case): Promise<Stored<PayItem> | Refusal> {
  const { call, unit } = about
  const itemId = itemIdOf(about.work.terms.bookingId, 'disputed')
  const stored = await unit.get(payItems, itemId)
  if (stored) return stored
  const { objectionId: heldBy, claimed } = about.objection
  const item = { ...cutItem(about, { from: 0, to: claimed }), heldBy, _id: itemId }
  // A minute may be worth less than a fen: then there is nothing to set aside.
  const owed = item.grossFen > 0 ? await oweWage(call, unit, item) : itemStates.move(item, 'withdrawn')
  if (isRefusal(owed)) return owed
  unit.create(payItems, itemId, owed)
  return { ...owed, _id: itemId }
}

/** The part the employer gave in to, once. */
async function withoutConceded(about: Case, item: Stored<PayItem>): Promise<Stored<PayItem> | Refusal> {
  const { conceded, claimed } = about.objection
  const { call, unit } = about
  const partId = concededIdOf(about.work.terms.bookingId)
  if (conceded === null || (await unit.get(payItems, partId))) return item
  const { granted } = conceded
  const part = { ...cutItem(about, { from: 0, to: granted }), _id: partId }
  if (part.grossFen === 0) return item
  const restSteps = cutPay(decidedWork(about.work), { from: granted, to: claimed }).steps
  return concedePart({ call, unit, item }, { part, restSteps })
}

/** A cut that a worker objects to. */
async function followCut(about: Case): Promise<Refusal | undefined> {
  const { outcome } = about.objection
  const disputed = await disputedItem(about)
  if (isRefusal(disputed)) return disputed
  if (!isInDispute(disputed)) return undefined
  const rest = await withoutConceded(about, disputed)
  if (isRefusal(rest)) return rest
  return outcome ? settleCut(about, rest, outcome) : undefined
}

/** The rest of a cut as it was decided. */
function settleCut(about: Case, rest: Stored<PayItem>, outcome: Outcome): Promise<Refusal | undefined> {
  const from = about.objection.conceded?.granted ?? 0
  const { steps } = cutPay(decidedWork(about.work), { from, to: from + outcome.awarded })
  return settleRest({ ...about, item: rest }, outcome.awarded > 0 ? steps : [])
}

/** Owed for a call, and not on its way yet: only then can what an employer contests be set aside. */
const canBeHeld = ({ state, heldBy }: PayItem) =>
  heldBy === null && (state === 'unfunded' || state === 'accrued')

/**
 * What of a call was decided for the employer after it had been paid: its worker is asked, and pays back by
 * their own hand or not at all. While it is on its way that is only written down, and asked when it arrives.
 */
async function askCallBack(about: Case, item: Stored<PayItem>, outcome: Outcome): Promise<undefined> {
  const hasArrived = item.state === 'paid' || item.state === 'signed'
  const amountFen = minusFen(item.grossFen, grossOf(callSteps(decidedWork(about.work), outcome.awarded)))
  if (amountFen <= 0) return
  const reason = outcome.reason ?? about.objection.reason
  const asked = { amountFen, reason, by: about.objection.objectionId }
  // Who was asked before is not asked again: the refusal of a second time ends it.
  if (hasArrived) await askBack(about.unit, item, asked)
  else about.unit.save(payItems, item._id, { ...item, askBack: asked })
}

/** A call that an employer contests: money that has left stays the worker's unless they give it back. */
async function followCall(about: Case): Promise<Refusal | undefined> {
  const { unit, work, objection } = about
  const itemId = itemIdOf(work.terms.bookingId, 'callOut')
  const item = await unit.get(payItems, itemId)
  must(item !== undefined, 'a call that is contested was booked before')
  const { outcome, objectionId } = objection
  if (outcome !== null) {
    return isInDispute(item)
      ? settleRest({ ...about, item }, callSteps(decidedWork(work), outcome.awarded))
      : askCallBack(about, item, outcome)
  }
  if (!canBeHeld(item)) return undefined
  const contested = { ...item, heldBy: objectionId }
  const isFunded = item.state === 'accrued'
  unit.save(payItems, itemId, isFunded ? itemStates.move(contested, 'held') : contested)
  return isFunded ? unit.hold(`payable:${itemId}`, objectionId) : undefined
}

export async function followObjection(
  call: Call<ParsedInput<'wages.followObjection'>>,
  unit: Unit,
): Promise<{ readonly done: boolean } | Refusal> {
  const work = await confirmedWork(unit, call.input.bookingId)
  const { objection } = work.shift
  must(objection !== null, 'the news is about an objection that was raised')
  const about = { call, unit, work, objection }
  const refused = await (objection.by === 'worker' ? followCut(about) : followCall(about))
  return refused ?? { done: true }
}
