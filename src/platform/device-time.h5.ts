/**
 * The time of this device, which may be wrong: sent along with events, never believed alone. The local cloud
 * has a clock that can be moved; a browser that plays a phone in that city lives by it.
 */
import { instantOfMilliseconds } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'

let aheadMilliseconds = 0

export function deviceTime(): Instant {
  return instantOfMilliseconds(Date.now() + aheadMilliseconds)
}

/** Takes what the local cloud says the time is; the real cloud says nothing, and then nothing changes. */
export function liveBy(cityTime: string | null): void {
  const told = Date.parse(cityTime ?? '')
  if (!Number.isNaN(told)) aheadMilliseconds = told - Date.now()
}
