/** The twin of the index: looks at every gig with the score and the limits themselves, and sorts. */
import { dayOf } from '@/domain/calendar/day'
import { instantOfMilliseconds } from '@/domain/calendar/instant'
import { chanceFigures, listedSuiting } from '@/domain/matching/chance'
import { distanceMetres } from '@/domain/matching/distance'
import { hardLimits } from '@/domain/matching/hard-limits'
import type { GigRow } from '@/domain/matching/retrieval/gig-columns'
import type { GigsWanted, Seeker } from '@/domain/matching/retrieval/seeker'
import { suiting } from '@/domain/matching/utility'
import { houseRule, refuse } from '@/domain/policy/refusal'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import { on } from './any-market'

const guide = wageGuideRows[0]!.value
const closed = (isClosed: boolean) => (isClosed ? [refuse('gigs.gig.not-open', houseRule('B-14'))] : [])

const metresOf = ({ place }: Seeker, gig: GigRow) => (place ? distanceMetres({ from: place, to: gig }) : null)

function isOpen(gig: GigRow, seeker: Seeker): boolean {
  const [start, end] = [gig.startsAtMinute, gig.startsAtMinute + gig.lengthMinutes]
  const workOn = dayOf(instantOfMilliseconds(start * 60_000))
  const { free, busy, fromMinute } = seeker
  const answers = hardLimits({
    trade: gig.trade,
    workOn,
    certificates: seeker.certificates,
    distanceMetres: metresOf(seeker, gig),
    radiusMetres: seeker.radiusMetres,
    hourlyPayFen: gig.hourlyPayFen,
    wageFloorFen: seeker.wageFloorFen,
    otherAnswers: [
      ...closed(gig.freeSeats < 1 || start < fromMinute),
      ...closed(free !== null && (start < free.from || free.to < end)),
      ...closed(busy.some(({ from, to }) => from < end && start < to)),
      ...closed(seeker.isTradeClosed(gig.trade, workOn)),
      ...closed(seeker.closedRails.includes(gig.fundsModel)),
    ],
  })
  return answers.length === 0
}

export function listedBy(gig: GigRow, seeker: Seeker) {
  const facts = {
    ...seeker.history,
    distanceMetres: metresOf(seeker, gig),
    hourlyPayFen: gig.hourlyPayFen,
    guidePayFen: guide[gig.trade],
    knowsTrade: seeker.trades.includes(gig.trade),
  }
  return listedSuiting(suiting(facts, on), gig, chanceFigures(on))
}

/** Ids and scores, best first, equals by id. */
export function exhaustively(gigs: readonly GigRow[], seeker: Seeker, wanted: GigsWanted) {
  return gigs
    .filter((gig) => !seeker.passedOver.has(gig.id))
    .filter(({ trade }) => wanted.trade === undefined || trade === wanted.trade)
    .filter(({ trade }) => wanted.onlyNamed !== true || seeker.trades.includes(trade))
    .filter((gig) => isOpen(gig, seeker) === (wanted.closed !== true))
    .map((gig) => ({ id: gig.id, score: listedBy(gig, seeker).score }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, wanted.most)
}
