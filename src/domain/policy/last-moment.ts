/**
 * A term is over for the timer when every call that began within it has ended: what was said at the last
 * moment counts.
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from './policy-row'

/** Nothing said before this moment can still be on its way. */
export const heardUntil = (now: Instant): Instant =>
  plusMinutes(now, -mustBeInForce(platformRows, 'call.life', dayOf(now)).value)

/** True when whoever spoke before `until` has been heard. */
export const isOver = (until: Instant, now: Instant): boolean => until <= heardUntil(now)
