/**
 * The times of day one may pick: quarters of an hour, as people agree on them, said without a leading zero.
 */
import type { FieldProps, PickChoice } from './face'

const quarters = Array.from({ length: 96 }, (_, place) => {
  const hours = String(Math.floor(place / 4)).padStart(2, '0')
  const minutes = String((place % 4) * 15).padStart(2, '0')
  return `${hours}:${minutes}`
})

/**
 * Choices from `earliest` to `latest`. A value between two quarters is kept as a choice of its own. The
 * browser's own time field is not used: it speaks the language of the browser (06:30 AM), not that of the
 * page.
 */
export function timeChoices({
  value,
  earliest = '00:00',
  latest = '23:59',
}: Pick<FieldProps, 'value' | 'earliest' | 'latest'>): readonly PickChoice[] {
  const within = quarters.filter((time) => time >= earliest && time <= latest)
  const all = value === '' || within.includes(value) ? within : [...within, value].sort()
  return all.map((time) => ({ value: time, label: time.replace(/^0/, '') }))
}
