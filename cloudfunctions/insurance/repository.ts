/** What insurance stores: one cover per booking and round. */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { CoverState } from '@/domain/insurance/cover-states'
import type { DayCover } from '@/domain/insurance/day-cover'
import { collection } from '../_kernel/collections'

export interface Cover {
  readonly bookingId: string
  readonly workerId: string
  readonly coveredOn: Day
  readonly state: CoverState
  /** Null when no product takes this worker. */
  readonly terms: DayCover | null
  readonly payer: 'employer' | 'operator'
  readonly policyNumber: string | null
  readonly boundAt: Instant | null
  readonly endedAt: Instant | null
}

export const covers = collection<Cover>('covers')

/** booking:{gigId}:{workerId} → cover:{gigId}:{workerId}:{round}: a seat taken again is covered anew. */
export const coverIdOf = ({
  bookingId,
  round,
}: {
  readonly bookingId: string
  readonly round: number
}): string => `${bookingId.replace(/^booking:/, 'cover:')}:${round}`
