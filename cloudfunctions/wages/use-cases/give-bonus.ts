/**
 * An employer gives a worker something on top, with a reason: owed at once, paid as soon as the money is
 * there.
 */
import type { ParsedInput } from '@/contract/actions'
import type { PayItemView } from '@/contract/wages'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { bonus } from '@/domain/wages/bonus'
import { isPaidIn } from '@/domain/wages/funds-model'
import type { Call } from '../../_kernel/call'
import type { Reads } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { readShift } from '../../attendance/reader'
import { markClaim } from '../claim-mark'
import { claimsOf, type GigClaims } from '../gig-claims'
import { itemView } from '../item-view'
import { watchedFrom } from '../noticing-lateness'
import { oweWage } from '../owing-wage'
import { paysBonus } from '../free-of-escrow'
import { bonusIdOf, type PayItem, payItems } from '../repository'
import { confirmedWork, freshItem } from '../wage-of-shift'

type Input = ParsedInput<'wages.giveBonus'>

const gigIdOf = (bookingId: string): string => bookingId.split(':')[1] ?? ''

/** The decided hours come first: a bonus is no way to pay less of them. */
async function read(call: Call<Input>): Promise<GigClaims | Refusal> {
  const { bookingId } = call.input
  const shift = await readShift(call.reads, bookingId)
  if (shift?.confirmed == null) return refuse('wages.bonus.not-yet', houseRule('W-06'))
  return claimsOf(call, gigIdOf(bookingId))
}

async function bonusesGiven(reads: Reads, bookingId: string): Promise<number> {
  let given = 0
  while (await reads.get(payItems, bonusIdOf(bookingId, given + 1))) given += 1
  return given
}

/**
 * What the employer pays directly is never in the house; elsewhere what is free of the escrow, or nothing
 * yet.
 */
async function owe(
  call: Call<Input>,
  unit: Unit,
  { itemId, item, claims }: { itemId: string; item: PayItem; claims: GigClaims },
): Promise<PayItem | Refusal> {
  const mayPay = !isPaidIn(item.fundsModel) || (await paysBonus(unit, claims, item.grossFen))
  if (mayPay) return oweWage(call, unit, { ...item, _id: itemId })
  await markClaim(unit, item.gigId)
  return item
}

async function give(call: Call<Input>, unit: Unit, claims: GigClaims): Promise<PayItemView | Refusal> {
  const { bookingId, amountFen, reason } = call.input
  const work = await confirmedWork(unit, bookingId)
  const given = await bonusesGiven(unit, bookingId)
  const allowed = bonus({ amountFen, given, workOn: work.terms.workOn, today: call.today })
  if (isRefusal(allowed)) return allowed
  const itemId = bonusIdOf(bookingId, allowed.number)
  const part = { kind: 'bonus', note: reason, minutes: 0, steps: allowed.steps } as const
  const fresh = { ...freshItem(work, part, unit.at), ...watchedFrom(allowed.dueOn), cutReason: null }
  const item = await owe(call, unit, { itemId, item: fresh, claims })
  if (isRefusal(item)) return item
  unit.create(payItems, itemId, item)
  return itemView({ ...item, _id: itemId }, call.now)
}

export const giveBonus = prepared({ prepare: read, run: give })
