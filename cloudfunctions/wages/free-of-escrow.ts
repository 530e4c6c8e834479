/**
 * Whether a bonus, or time beyond the plan, may be paid out of an escrow now: only what nobody comes before.
 */
import { type Fen, noFen } from '@/domain/money/fen'
import { coversBonus } from '@/domain/wages/bonus'
import { balances } from '../_kernel/ledger'
import type { Unit } from '../_kernel/unit'
import type { Stored } from '../_kernel/collections'
import { marksOf } from './claim-mark'
import type { GigClaims } from './gig-claims'
import { isBeyondPlan, type PayItem } from './repository'

/** What the escrow holds; null when something moved since the claims were read: the timer looks again. */
async function knownEscrowFen(unit: Unit, claims: GigClaims): Promise<Fen | null> {
  const { gigId } = claims.gig
  const escrowFen = (await unit.get(balances, `escrow:${gigId}`))?.amountFen ?? noFen
  const isOutOfDate = escrowFen !== claims.escrowFen || (await marksOf(unit, gigId)) !== claims.marks
  return isOutOfDate || claims.underWay ? null : escrowFen
}

/** A bonus comes after everything that anybody else, and this worker, has to come. */
export async function paysBonus(unit: Unit, claims: GigClaims, amountFen: Fen): Promise<boolean> {
  const escrowFen = await knownEscrowFen(unit, claims)
  return escrowFen !== null && coversBonus(escrowFen, claims.reservedFen, amountFen)
}

/** Time beyond the plan comes after every planned wage, and before what is given on top. */
export async function paysBeyondPlan(unit: Unit, claims: GigClaims, amountFen: Fen): Promise<boolean> {
  const escrowFen = await knownEscrowFen(unit, claims)
  return escrowFen !== null && coversBonus(escrowFen, claims.planFen, amountFen)
}

/** Wages that come after others: they wait although the escrow holds as much. */
export const comesAfterOthers = (item: Stored<PayItem>): boolean =>
  item.kind === 'bonus' || isBeyondPlan(item)

/** Whether such a wage would be paid if nothing moved since the claims were read. */
export function looksFree({ escrowFen, planFen, reservedFen, underWay }: GigClaims, item: Stored<PayItem>) {
  if (underWay) return false
  // A bonus is among the claims already: nothing more than these has to be there.
  return isBeyondPlan(item)
    ? coversBonus(escrowFen, planFen, item.grossFen)
    : coversBonus(escrowFen, reservedFen, noFen)
}
