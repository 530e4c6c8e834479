/** Figures of the close, by the policy that is in force. */
import type { Day } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'

type FigureName =
  'safeWindow' | 'bookFrom' | 'channelFrom' | 'timing' | 'fourEyes' | 'longestCall' | 'turn' | 'grace'

/** The figure `close.{name}` on a day, in the unit of its row. */
export const closeFigure = (name: FigureName, today: Day): number =>
  mustBeInForce(platformRows, `close.${name}`, today).value
