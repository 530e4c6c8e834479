/** The kernel's port of time: the only place in the cloud that asks what time it is. */
import { instantOfMilliseconds, type Instant } from '@/domain/calendar/instant'

/** The present instant in UTC. */
export const now = (): Instant => instantOfMilliseconds(Date.now())
