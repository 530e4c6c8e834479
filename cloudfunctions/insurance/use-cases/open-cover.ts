/** The cover of a booking as worker and employer see it. */
import type { ParsedInput } from '@/contract/actions'
import type { CoverView } from '@/contract/insurance'
import { must } from '@/domain/policy/must'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { readBooking } from '../../gigs/reader'
import { plannedCover } from '../planned-cover'
import { coverIdOf, covers } from '../repository'

/** Until the insurer has answered it is shown as asked for; a worker no product takes is told so. */
export async function openCover(
  call: Call<ParsedInput<'insurance.openCover'>>,
): Promise<CoverView | Refusal> {
  const booking = await readBooking(call.reads, call.input.bookingId)
  must(booking !== undefined, 'a caller stands to a booking that exists')
  const stored = await call.reads.get(covers, coverIdOf(booking))
  const { bookingId, state, terms, payer, policyNumber } = stored ?? (await plannedCover(call.reads, booking))
  if (terms === null) return refuse('insurance.cover.no-product', houseRule('E-11'))
  const { insurer, product, fromAt, toAt, premiumFen } = terms
  const about = { insurer, product, fromAt, toAt, premiumFen }
  // No insurer is under contract yet: what is bound here is a demonstration.
  return { bookingId, state, policyNumber, ...about, payer, demonstration: true }
}
