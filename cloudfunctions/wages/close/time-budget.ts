/** Ends a long job before the function ends it, so that its last page is whole. */
import { dayOf } from '@/domain/calendar/day'
import { millisecondsOf } from '@/domain/calendar/instant'
import { now } from '../../_kernel/clock'
import { closeFigure } from './figures'

/** True while there is time for one more page. */
export function timeBudget(): () => boolean {
  const begun = now()
  const longestMilliseconds = closeFigure('longestCall', dayOf(begun)) * 1_000
  return () => millisecondsOf(now()) - millisecondsOf(begun) < longestMilliseconds
}
