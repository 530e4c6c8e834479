/**
 * The state of a gig as everybody sees it: a published gig without seats left is filled, and open again when
 * one is freed.
 */
import type { GigState } from '@/domain/gigs/gig-states'
import type { Gig } from './repository'

/**
 * `filled` is read off the seats and never stored: seats are claimed and freed by conditional updates,
 * and a second field beside them could tell another story.
 */
export const shownState = ({ state, seatsLeft }: Pick<Gig, 'state' | 'seatsLeft'>): GigState =>
  state === 'published' && seatsLeft < 1 ? 'filled' : state
