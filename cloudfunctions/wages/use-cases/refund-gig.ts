/** A gig is off and its shifts are settled: the employer gets back what no worker has a claim to. */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import { isRefusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { claimsOf, type GigClaims } from '../gig-claims'
import { reserveRest } from '../reserving-refund'

type Input = ParsedInput<'wages.refundGig'>

/**
 * A wage that is not booked yet, or a call-out that is not settled, comes first; the news is delivered again
 * a minute later.
 */
async function claims(call: Call<Input>): Promise<GigClaims> {
  const found = await claimsOf(call, call.input.gigId)
  must(!found.underWay, 'the wages of a gig are settled and booked before its rest goes back')
  return found
}

export const refundGig = prepared({
  prepare: claims,
  run: async (_call: Call<Input>, unit: Unit, found: GigClaims) => {
    const reserved = await reserveRest(unit, found)
    if (isRefusal(reserved)) return reserved
    must(!reserved.outOfDate, 'the claims on an escrow are read again when it has moved meanwhile')
    return { done: true }
  },
})
