/** Days, times and lengths are said as people say them, in Beijing time, across midnight and the year. */
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import { clock, dayWords, durationWords, momentWords, spanWords, timeWords } from '@/copy/zh/when'
import { greeting } from '@/copy/zh/worker-home'

const today = day('2026-11-24')

it.each([
  ['2026-11-23', '昨天'],
  ['2026-11-24', '今天'],
  ['2026-11-25', '明天'],
  ['2026-11-26', '后天'],
  ['2026-11-27', '11月27日 周五'],
  ['2027-01-01', '1月1日 周五'],
])('says %s as %s', (date, words) => {
  expect(dayWords(day(date), today)).toBe(words)
})

it('says a span of work, also one that ends after midnight', () => {
  expect(spanWords({ workOn: day('2026-11-25'), startMinute: 390, endMinute: 930 }, today)).toBe(
    '明天 6:30–15:30',
  )
  expect(spanWords({ workOn: today, startMinute: 1_320, endMinute: 1_590 }, today)).toBe(
    '今天 22:00–次日 2:30',
  )
})

it('reads an instant in Beijing time: late evening UTC is tomorrow here', () => {
  const now = instant('2026-11-24T02:00:00.000Z')
  expect(timeWords('2026-11-24T07:41:00.000Z')).toBe('15:41')
  expect(momentWords('2026-11-24T07:41:00.000Z', now)).toBe('今天 15:41')
  expect(momentWords('2026-11-24T16:05:00.000Z', now)).toBe('明天 0:05')
  expect(momentWords('2026-11-20T07:41:00.000Z', now)).toBe('11-20 15:41')
})

it.each([
  [0, '0 分'],
  [40, '40 分'],
  [60, '1 小时'],
  [340, '5 小时 40 分'],
  [1_330, '22 小时 10 分'],
])('says %i minutes as %s', (minutes, words) => {
  expect(durationWords(minutes)).toBe(words)
})

it('writes the clock without a leading zero and greets by the hour', () => {
  expect(clock(5)).toBe('0:05')
  expect(greeting(300)).toBe('早上好')
  expect(greeting(1_200)).toBe('晚上好')
})
