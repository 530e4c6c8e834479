/** Times of the desk: Beijing's, exact in a table and relative in the queue. */
import { distanceInTime, sheetTime } from '@/copy/zh/office-time'

it('writes an instant in Beijing time, also across midnight', () => {
  expect(sheetTime('2026-11-24T07:41:00.000Z')).toBe('2026-11-24 15:41')
  expect(sheetTime('2026-11-24T16:00:00.000Z')).toBe('2026-11-25 00:00')
})

it('says how far away a deadline is', () => {
  const now = '2026-11-24T00:00:00.000Z'
  expect(distanceInTime('2026-11-24T02:00:00.000Z', now)).toBe('2小时内')
  expect(distanceInTime('2026-11-21T00:00:00.000Z', now)).toBe('3天前')
})
