/** The times of day one may pick in a field. */
import { timeChoices } from '@/components/field/times'

it('offers the quarters of an hour between the earliest and the latest', () => {
  const choices = timeChoices({ value: '', earliest: '06:00', latest: '07:00' })
  expect(choices.map(({ label }) => label)).toEqual(['6:00', '6:15', '6:30', '6:45', '7:00'])
})

it('keeps a time between two quarters, in its place', () => {
  const choices = timeChoices({ value: '06:20', earliest: '06:00', latest: '06:45' })
  expect(choices.map(({ value }) => value)).toEqual(['06:00', '06:15', '06:20', '06:30', '06:45'])
})

it('offers the whole day, up to a quarter to midnight, when nothing limits it', () => {
  const choices = timeChoices({ value: '00:00' })
  expect(choices).toHaveLength(96)
  expect(choices.at(-1)).toEqual({ value: '23:45', label: '23:45' })
})
