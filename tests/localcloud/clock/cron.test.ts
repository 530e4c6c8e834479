/** Cron texts fire when CloudBase would fire them: seven fields, in Beijing time. */
import { nextFiring, readCron } from '../../../localcloud/clock/cron'

function next(text: string, after: string): string | undefined {
  const cron = readCron(text)
  const firing = cron && nextFiring(cron, Date.parse(after))
  return firing === undefined ? undefined : new Date(firing).toISOString()
}

it.each([
  ['every minute on the second', '0 * * * * * *', '2026-11-24T01:02:03.456Z', '2026-11-24T01:03:00.000Z'],
  [
    'strictly after the instant itself',
    '0 * * * * * *',
    '2026-11-24T01:03:00.000Z',
    '2026-11-24T01:04:00.000Z',
  ],
  ['04:00 in Beijing is 20:00 UTC', '0 0 4 * * * *', '2026-11-24T01:00:00.000Z', '2026-11-24T20:00:00.000Z'],
  [
    'every five minutes at second 30',
    '30 */5 * * * * *',
    '2026-11-24T01:04:59.000Z',
    '2026-11-24T01:05:30.000Z',
  ],
  ['a step from a start on', '0 3/20 * * * * *', '2026-11-24T01:24:00.000Z', '2026-11-24T01:43:00.000Z'],
  ['ranges and lists', '0 0 9-11,14 * * * *', '2026-11-24T03:00:00.000Z', '2026-11-24T06:00:00.000Z'],
  ['a weekday by name', '0 0 8 * * MON *', '2026-11-24T01:00:00.000Z', '2026-11-30T00:00:00.000Z'],
  [
    'either the day or the weekday',
    '0 0 8 26 * MON *',
    '2026-11-24T01:00:00.000Z',
    '2026-11-26T00:00:00.000Z',
  ],
  ['a leap day four years off', '0 0 0 29 2 * *', '2026-11-24T01:00:00.000Z', '2028-02-28T16:00:00.000Z'],
  [
    'the first second of the year in Beijing',
    '0 0 0 1 JAN * *',
    '2026-11-24T01:00:00.000Z',
    '2026-12-31T16:00:00.000Z',
  ],
])('fires %s', (_what, text, after, expected) => {
  expect(next(text, after)).toBe(expected)
})

it('finds nothing when the year is over', () => {
  expect(next('0 0 0 1 1 * 2020', '2026-11-24T01:00:00.000Z')).toBeUndefined()
})

it.each([
  '* * * * *',
  '61 * * * * * *',
  '0 0 0 0 * * *',
  'x * * * * * *',
  '*/0 * * * * * *',
  '5-1 * * * * * *',
])('cannot read %s', (text) => {
  expect(readCron(text)).toBeUndefined()
})
