/** The time of this phone, which may be wrong: sent along with events, never believed alone. */
import { instant } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'

export function deviceTime(): Instant {
  return instant(new Date().toISOString())
}
