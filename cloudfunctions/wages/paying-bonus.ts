/** Whether a bonus may be paid out of an escrow now: only what nobody else has a claim to. */
import { type Fen, noFen } from '@/domain/money/fen'
import { coversBonus } from '@/domain/wages/bonus'
import { balances } from '../_kernel/ledger'
import type { Unit } from '../_kernel/unit'
import { marksOf } from './claim-mark'
import type { GigClaims } from './gig-claims'

/** False also when something moved since the claims were read: the timer looks again. */
export async function paysBonus(unit: Unit, claims: GigClaims, amountFen: Fen): Promise<boolean> {
  const { gigId } = claims.gig
  const escrowFen = (await unit.get(balances, `escrow:${gigId}`))?.amountFen ?? noFen
  const isOutOfDate = escrowFen !== claims.escrowFen || (await marksOf(unit, gigId)) !== claims.marks
  return !isOutOfDate && !claims.underWay && coversBonus(escrowFen, claims.reservedFen, amountFen)
}
