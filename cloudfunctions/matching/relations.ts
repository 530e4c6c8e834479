/** How a caller must stand to a gig for what matching does. */
import type { Relations } from '../_kernel/may'
import { isGigOwner } from '../gigs/reader'

export const relations: Relations = { gigOwner: isGigOwner }
