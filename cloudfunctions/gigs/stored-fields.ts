/**
 * Brings the fields of a post into the form in which they are stored, and back into the form that posts
 * again.
 */
import type { CrewPartFields, GigFields } from '@/contract/gigs'
import { type CrewPart, keyedParts } from '@/domain/gigs/crew-parts'
import type { StoredFields } from './repository'

/** What was not said becomes null, because a stored document has no absent values. */
export function storedFields({
  place,
  conditions,
  pieces,
  overtimeRateFen,
  nightExtraFen,
  hazards,
  lendingUnit,
  parts,
  ...given
}: GigFields): StoredFields {
  return {
    ...given,
    conditions: conditions ?? null,
    pieces: pieces ?? null,
    overtimeRateFen: overtimeRateFen ?? null,
    nightExtraFen: nightExtraFen ?? null,
    hazards: hazards ?? null,
    lendingUnit: lendingUnit ?? null,
    address: place.address,
    meetingPoint: place.meetingPoint ?? null,
    latitude: place.latitude,
    longitude: place.longitude,
    ...storedParts(parts),
  }
}

const storedParts = (parts: GigFields['parts']): Pick<StoredFields, 'parts'> =>
  parts ? { parts: keyedParts(parts.map(partFrom)) } : {}

const partFrom = ({ seats, lead, skill, certificate }: CrewPartFields): CrewPart => ({
  seats,
  isLead: lead,
  skill: skill ?? null,
  certificate: certificate ?? null,
})

const fieldsOfPart = ({ seats, isLead, skill, certificate }: CrewPart): CrewPartFields => ({
  seats,
  lead: isLead,
  ...said('skill', skill),
  ...said('certificate', certificate),
})

const said = <Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> => {
  const one: Partial<Record<Name, Value>> = {}
  if (value !== null) one[name] = value
  return one
}

/** The fields of an earlier post, ready to be posted again with two changes. */
export const fieldsOf = (gig: StoredFields): GigFields => ({
  kind: gig.kind,
  trade: gig.trade,
  headcount: gig.headcount,
  content: gig.content,
  ...said('conditions', gig.conditions),
  place: {
    address: gig.address,
    ...said('meetingPoint', gig.meetingPoint),
    latitude: gig.latitude,
    longitude: gig.longitude,
  },
  marketId: gig.marketId,
  workOn: gig.workOn,
  startMinute: gig.startMinute,
  endMinute: gig.endMinute,
  breakMinutes: gig.breakMinutes,
  payUnit: gig.payUnit,
  payRateFen: gig.payRateFen,
  ...said('pieces', gig.pieces),
  ...said('overtimeRateFen', gig.overtimeRateFen),
  ...said('nightExtraFen', gig.nightExtraFen),
  fundsModel: gig.fundsModel,
  hiring: gig.hiring,
  meals: gig.meals,
  protection: gig.protection,
  ...said('hazards', gig.hazards),
  ...said('lendingUnit', gig.lendingUnit),
  ...(gig.parts && { parts: gig.parts.map(fieldsOfPart) }),
})
