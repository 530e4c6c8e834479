/**
 * What closes a gig to one worker: each limit with its rule, the same for a list, an application and an
 * acceptance.
 */
import { minorTradeFor } from './working-minor'
import type { Instant } from '@/domain/calendar/instant'
import { openToWorkers } from '@/domain/gigs/validity'
import { reachableRail } from '@/domain/gigs/reachable-rail'
import { hardLimits } from '@/domain/matching/hard-limits'
import { type Fen, timesFen } from '@/domain/money/fen'
import { houseRule, type Refusal, refuse, type RuleSource } from '@/domain/policy/refusal'
import type { Person } from '../_kernel/person'
import type { Gig } from './repository'
import { shownState } from './shown-state'

const legalIdentity: RuleSource = {
  title: '中华人民共和国就业促进法',
  article: '第四十一条第二项',
  verified: true,
}

/** What the gig pays for an hour of the planned time, whatever its unit; rounded down. */
export const hourlyPayFen = ({ expectedPayFen, startMinute, endMinute, breakMinutes }: Gig): Fen =>
  timesFen({
    amountFen: expectedPayFen,
    numerator: 60,
    denominator: endMinute - startMinute - breakMinutes,
    round: 'down',
  })

const notOneself = ({ employerId }: Gig, { _id }: Person): Refusal | undefined =>
  employerId === _id ? refuse('gigs.booking.own-gig', houseRule('C-08')) : undefined

export interface WorkerBefore {
  readonly person: Person
  readonly now: Instant
  /** Metres to the gig; null when the person did not say where they are. */
  readonly distanceMetres: number | null
  /** Answers about what the person has booked already. */
  readonly otherAnswers: readonly unknown[]
}

/**
 * Every limit that closes the gig to the person, law first. A real name is asked for only at the acceptance.
 */
export function limitsOf(
  gig: Gig,
  { person, now, distanceMetres, otherAnswers }: WorkerBefore,
): readonly Refusal[] {
  const state = shownState(gig)
  return hardLimits({
    trade: gig.trade,
    workOn: gig.workOn,
    certificates: person.certificates,
    distanceMetres,
    radiusMetres: null,
    hourlyPayFen: hourlyPayFen(gig),
    wageFloorFen: null,
    otherAnswers: [
      openToWorkers({ ...gig, state }, now),
      notOneself(gig, person),
      minorTradeFor(person, gig),
      reachableRail({ fundsModel: gig.fundsModel, hasWechat: person.openid !== null }),
      ...otherAnswers,
    ],
  })
}

/** Undefined when the person may take a seat now; otherwise the first thing that is in the way. */
export function refusedToWork(gig: Gig, person: Person, now: Instant): Refusal | undefined {
  if (person.realName === null) return refuse('accounts.real-name.missing', legalIdentity)
  return limitsOf(gig, { person, now, distanceMetres: null, otherAnswers: [] })[0]
}
