/** Whose merchant account pays the wages of a gig on the payroll card. */
import type { Reads } from '../_kernel/collections'
import { readPayrollAccount } from '../accounts/reader'
import { gigs } from './repository'

/** The number that an officer has confirmed for the gig's unit; null when there is none. */
export async function payrollAccountOfGig(reads: Reads, gigId: string): Promise<string | null> {
  const gig = await reads.get(gigs, gigId)
  return gig?.unitId == null ? null : readPayrollAccount(reads, gig.unitId)
}
