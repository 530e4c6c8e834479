/** Proves how long a worker may tap, and when they are reminded. */
import { instant } from '@/domain/calendar/instant'
import { remindsAt, tapExpires } from '@/domain/wages/tap-term'

it('ends after a day, and is brought to mind four hours before', () => {
  const expires = tapExpires(instant('2026-11-24T08:00:00.000Z'))
  expect(expires).toBe('2026-11-25T08:00:00.000Z')
  expect(remindsAt(expires)).toBe('2026-11-25T04:00:00.000Z')
})
