/**
 * Frees seats whose booking never came: a call that died between the claim and the booking leaves one behind.
 */
import { plusMinutes } from '@/domain/calendar/instant'
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { freeDeadClaims } from '../dead-claims'
import { gigs } from '../repository'

const lookBackMinutes = 1_440
const atOnce = 500

export const repairSeats = {
  async sweep(call: Call): Promise<{ readonly done: boolean }> {
    const where = { claimedAt: query.gte(plusMinutes(call.now, -lookBackMinutes)) }
    const claimed = await search(gigs, { where, orderBy: [['claimedAt', 'desc']], limit: atOnce })
    for (const gig of claimed) await freeDeadClaims(gig, call.now)
    return { done: true }
  },
}
