/**
 * An application may be offered a seat, become a booking, be declined, or be withdrawn and made again.
 *
 * Law     House rule C-08
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/application-states.test.ts
 */
import { states } from '../policy/states'

export type ApplicationState = 'applied' | 'offered' | 'booked' | 'declined' | 'withdrawn'

export const applicationStates = states<ApplicationState>({
  applied: ['offered', 'booked', 'declined', 'withdrawn'],
  offered: ['booked', 'declined', 'withdrawn'],
  booked: ['withdrawn'],
  declined: [],
  withdrawn: ['applied', 'booked'],
})
