/** When the timer asks again about something whose end it does not know: after growing pauses. */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'

const longestPauseMinutes = 30

/** The next look, after 1, 2, 4 … at most 30 minutes. */
export const nextCheck = (checks: number, now: Instant) => ({
  checks: checks + 1,
  checkAt: plusMinutes(now, Math.min(2 ** Math.min(checks, 10), longestPauseMinutes)),
})
