/** The places of a round: a gig whose seats are all alike, or each part of a crew for itself. */
import { partName } from '@/copy/zh/crew-parts'
import type { KeyedPart } from '@/domain/gigs/crew-parts'
import { startsAt } from '@/domain/gigs/planned-time'
import type { Instant } from '@/domain/calendar/instant'
import { type Placement, placeIdOf, type RoundPlace } from '@/domain/matching/round/round'
import { tradeOf } from '@/policies/trades'
import { freeSeats, freeSeatsOf, type Gig, hourlyPayFen } from '../gigs/reader'

export const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] =>
  [...things].sort((one, other) => (one.id < other.id ? -1 : 1))

/** The gig as one place, whatever its parts. */
export function placeOf(gig: Gig, now: Instant): RoundPlace {
  const { gigId, employerId, trade, latitude, longitude, startMinute, endMinute, fundsModel } = gig
  const times = { startMinute, endMinute, seats: freeSeats(gig, now) }
  const pay = { hourlyPayFen: hourlyPayFen(gig), fundsModel }
  return { id: gigId, employerId, trade, latitude, longitude, ...times, ...pay }
}

/** True when a crew asks for a lead whom nobody is yet and to whom no offer stands. */
const lacksLead = (gig: Gig, now: Instant): boolean =>
  (gig.parts ?? []).some(({ isLead, key, seats }) => isLead && freeSeatsOf(gig, key, now) === seats)

/** The parts of a crew that have a free seat, each as a place. */
function partsOf(gig: Gig, parts: readonly KeyedPart[], now: Instant): readonly RoundPlace[] {
  const whole = placeOf(gig, now)
  const lacking = lacksLead(gig, now)
  return parts.flatMap(({ key, isLead, skill, certificate }): RoundPlace[] => {
    const seats = Math.min(whole.seats, freeSeatsOf(gig, key, now))
    const part = { gigId: gig.gigId, key, isLead, skill, certificate, lacksLead: lacking }
    const id = placeIdOf({ gigId: gig.gigId, part: key })
    return seats > 0 ? [{ ...whole, id, seats, part }] : []
  })
}

/** Places that a round may fill: their employer takes whoever comes, and a seat is free. */
export const openPlaces = (gigs: readonly Gig[], now: Instant): readonly RoundPlace[] =>
  byId(
    gigs
      .filter((gig) => gig.hiring === 'instant' && freeSeats(gig, now) > 0 && startsAt(gig) > now)
      .flatMap((gig) => (gig.parts ? partsOf(gig, gig.parts, now) : [placeOf(gig, now)])),
  )

/** What a gig is called in a list and in a reason. */
export const titleOf = ({ trade, employerName }: Gig): string => `${employerName} ${tradeOf(trade).name}`

/** Titles by place: of the gig, and of each part of its crew. */
export const titlesOf = (gig: Gig): readonly (readonly [string, string])[] => [
  [gig.gigId, titleOf(gig)],
  ...(gig.parts ?? []).map(
    (part) =>
      [placeIdOf({ gigId: gig.gigId, part: part.key }), `${titleOf(gig)}（${partName(part)}）`] as const,
  ),
]

export interface GivenPlace extends Pick<Placement, 'gigId' | 'part'> {
  readonly workerIds: string[]
}

/** Who was given a seat, by gig and part of its crew. */
export function byPlace(placements: readonly Placement[]): readonly GivenPlace[] {
  const places = new Map<string, GivenPlace>()
  for (const { personId, gigId, part } of placements) {
    const place = { gigId, ...(part !== undefined && { part }) }
    const given = places.get(placeIdOf(place)) ?? { ...place, workerIds: [] }
    given.workerIds.push(personId)
    places.set(placeIdOf(place), given)
  }
  return [...places.values()]
}
