/** Types the planned time of a gig: its first and last moment, and the Beijing days it touches. */
import { type Day, dayOf, instantAt, plusDays } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'

export interface PlannedTime {
  readonly workOn: Day
  /** Minutes after midnight of `workOn`; an end past 1440 is night work into the next day. */
  readonly startMinute: number
  readonly endMinute: number
}

export const startsAt = ({ workOn, startMinute }: PlannedTime): Instant => instantAt(workOn, startMinute)

export const endsAt = ({ workOn, endMinute }: PlannedTime): Instant => instantAt(workOn, endMinute)

/** Each Beijing day on which some of the work is done; one guard document per worker and day. */
export function daysTouched(time: PlannedTime): readonly Day[] {
  const last = dayOf(plusMinutes(endsAt(time), -1))
  const days: Day[] = []
  for (let date = dayOf(startsAt(time)); date <= last; date = plusDays(date, 1)) days.push(date)
  return days
}
