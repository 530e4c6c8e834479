/**
 * A round offers nobody what a limit closes to them; each limit is named, so that it can be said and
 * changed.
 *
 * Law     《山东省人力资源市场条例》第三十五条；House rules C-02, C-03, C-11
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/limits.test.ts
 */
import { houseRule, type Refusal, refuse } from '../../policy/refusal'
import { distanceMetres } from '../distance'
import { hardLimits } from '../hard-limits'
import { type Able, partLimits } from '../part-limits'
import { gigIdOf, type MinuteSpan, type RoundInput, type RoundPerson, type RoundPlace } from './round'

/** Metres from where the person comes from; null when that is not known. */
export const metresTo = ({ place }: RoundPerson, gig: RoundPlace): number | null =>
  place === null ? null : distanceMetres({ from: place, to: gig })

const ownGig = (person: RoundPerson, { employerId }: RoundPlace) =>
  employerId === person.id ? refuse('matching.limit.own-gig', houseRule('C-08')) : undefined

const otherTrade = ({ trades }: RoundPerson, { trade }: RoundPlace) =>
  trades.includes(trade) ? undefined : refuse('matching.limit.other-trade', houseRule('C-03'), { trade })

const declined = (person: RoundPerson, gig: RoundPlace) =>
  person.declined.includes(gigIdOf(gig)) ? refuse('matching.limit.declined', houseRule('C-05')) : undefined

function notFree({ free }: RoundPerson, { startMinute, endMinute }: RoundPlace): Refusal | undefined {
  if (free.from <= startMinute && endMinute <= free.to) return undefined
  return refuse('matching.limit.not-free', houseRule('C-11'), {
    freeFromMinute: free.from,
    freeToMinute: free.to,
    startMinute,
    endMinute,
  })
}

/** True when the work and the span share a minute; one may begin when the other ends. */
export const meets = ({ startMinute, endMinute }: RoundPlace, { from, to }: MinuteSpan): boolean =>
  startMinute < to && from < endMinute

function busy(person: RoundPerson, gig: RoundPlace): Refusal | undefined {
  const other = person.busy.find((span) => meets(gig, span))
  return (
    other &&
    refuse('matching.limit.busy', houseRule('C-11'), {
      fromMinute: Math.max(0, other.from),
      toMinute: other.to,
    })
  )
}

/** What a part of a crew looks at in a person. */
export const ableOf = ({ trades, certificates, history }: RoundPerson): Able => ({
  trades,
  certificates,
  finishedShifts: history.keptCount,
})

/** Every limit between the two, law first; an empty list leaves the gig open to an offer. */
export const limitsBetween = (
  person: RoundPerson,
  gig: RoundPlace,
  { workOn }: Pick<RoundInput, 'workOn'>,
): readonly Refusal[] =>
  hardLimits({
    trade: gig.trade,
    workOn,
    certificates: person.certificates,
    distanceMetres: metresTo(person, gig),
    radiusMetres: person.radiusMetres,
    hourlyPayFen: gig.hourlyPayFen,
    wageFloorFen: person.wageFloorFen,
    otherAnswers: [
      person.closedTrades.find(({ trade }) => trade === gig.trade)?.why,
      person.closedRails.find(({ fundsModel }) => fundsModel === gig.fundsModel)?.why,
      ownGig(person, gig),
      otherTrade(person, gig),
      notFree(person, gig),
      busy(person, gig),
      declined(person, gig),
      ...(gig.part ? partLimits(gig.part, ableOf(person), workOn) : []),
    ],
  })
