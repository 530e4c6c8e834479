/** Cron texts fire when CloudBase would fire them: seven fields, in Beijing time. */
import { nextFiring, readCron } from '../../../localcloud/clock/cron'

function next(text: string, after: string): string | undefined {
  const cron = readCron(text)
  const firing = cron && nextFiring(cron, Date.parse(after))
  return firing === undefined ? undefined : new Date(firing).toISOString()
}

it.each([
  {
    what: 'every minute on the second',
    text: '0 * * * * * *',
    after: '2026-11-24T01:02:03.456Z',
    fires: '2026-11-24T01:03:00.000Z',
  },
  {
    what: 'strictly after the instant itself',
    text: '0 * * * * * *',
    after: '2026-11-24T01:03:00.000Z',
    fires: '2026-11-24T01:04:00.000Z',
  },
  {
    what: '04:00 in Beijing is 20:00 UTC',
    text: '0 0 4 * * * *',
    after: '2026-11-24T01:00:00.000Z',
    fires: '2026-11-24T20:00:00.000Z',
  },
  {
    what: 'every five minutes at second 30',
    text: '30 */5 * * * * *',
    after: '2026-11-24T01:04:59.000Z',
    fires: '2026-11-24T01:05:30.000Z',
  },
  {
    what: 'a step from a start on',
    text: '0 3/20 * * * * *',
    after: '2026-11-24T01:24:00.000Z',
    fires: '2026-11-24T01:43:00.000Z',
  },
  {
    what: 'ranges and lists',
    text: '0 0 9-11,14 * * * *',
    after: '2026-11-24T03:00:00.000Z',
    fires: '2026-11-24T06:00:00.000Z',
  },
  {
    what: 'a weekday by name',
    text: '0 0 8 * * MON *',
    after: '2026-11-24T01:00:00.000Z',
    fires: '2026-11-30T00:00:00.000Z',
  },
  {
    what: 'either the day or the weekday',
    text: '0 0 8 26 * MON *',
    after: '2026-11-24T01:00:00.000Z',
    fires: '2026-11-26T00:00:00.000Z',
  },
  {
    what: 'a leap day four years off',
    text: '0 0 0 29 2 * *',
    after: '2026-11-24T01:00:00.000Z',
    fires: '2028-02-28T16:00:00.000Z',
  },
  {
    what: 'the first second of the year in Beijing',
    text: '0 0 0 1 JAN * *',
    after: '2026-11-24T01:00:00.000Z',
    fires: '2026-12-31T16:00:00.000Z',
  },
])('fires: $what', ({ text, after, fires }) => {
  expect(next(text, after)).toBe(fires)
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
