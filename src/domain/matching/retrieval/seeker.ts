/** Types of who looks for gigs, with what closes one to them; and of a list of gigs that was wanted. */
import type { TradeKey } from '@/policies/trades'
import type { Day } from '../../calendar/day'
import type { FundsModel } from '../../money/rail'
import type { Point } from '../distance'
import type { HeldCertificate } from '../hard-limits'
import type { SuitingFacts } from '../utility'

/** Minutes since 1970, the end not included. */
export interface Minutes {
  readonly from: number
  readonly to: number
}

export type History = Pick<
  SuitingFacts,
  'bookedCount' | 'keptCount' | 'arrivalCount' | 'inTimeCount' | 'waitingDays'
>

export interface Seeker {
  /** Null when the place is not known. */
  readonly place: Point | null
  readonly trades: readonly TradeKey[]
  readonly history: History
  readonly certificates: readonly HeldCertificate[]
  readonly radiusMetres: number | null
  readonly wageFloorFen: number | null
  /** Nothing that begins before this minute is open any more. */
  readonly fromMinute: number
  /** When the person is free; null for always. */
  readonly free: Minutes | null
  /** What is booked already. */
  readonly busy: readonly Minutes[]
  /** Gigs that are no proposals for this person: their own posts, seats they hold, what they declined. */
  readonly passedOver: ReadonlySet<string>
  /** What rules of other words close on that day: a trade to a minor. */
  readonly isTradeClosed: (trade: TradeKey, workOn: Day) => boolean
  /** Rails on which a wage cannot reach the person. */
  readonly closedRails: readonly FundsModel[]
}

export interface GigsWanted {
  readonly most: number
  /** Only this trade. */
  readonly trade?: TradeKey | undefined
  /** Only trades that the person named. */
  readonly onlyNamed?: boolean
  /** What the limits close instead of what they leave open. */
  readonly closed?: boolean
}

export interface GigsFound {
  /** Numbers of the gigs in their columns, best first; equals by number. */
  readonly gigs: Int32Array
  readonly scores: Int32Array
}
