/** A crew in the form: one lead or none, so many of whom more is asked, and helpers for the rest. Pure. */
import type { CrewPartFields, GigFields, GigView } from '@/contract/gigs'
import { certificateKeys, type CertificateKey, type TradeKey, tradeKeys } from '@/policies/trades'

export interface PartsDraft {
  /** False: all seats are alike, and the rest is not looked at. */
  readonly isDivided: boolean
  readonly hasLead: boolean
  /** People of whom more is asked. */
  readonly skilled: number
  /** A certificate, or a trade besides the gig's own. */
  readonly skilledNeed: CertificateKey | TradeKey | ''
}

export const allAlike: PartsDraft = { isDivided: false, hasLead: false, skilled: 0, skilledNeed: '' }

interface Crew extends PartsDraft {
  readonly headcount: number
  readonly hiring: GigFields['hiring']
}

/** Only a crew that comes as it comes is divided: whoever chooses looks at each person themselves. */
export const mayDivide = ({ headcount, hiring }: Pick<Crew, 'headcount' | 'hiring'>): boolean =>
  headcount > 1 && hiring === 'instant'

/** Seats of whom more is asked, never more than the lead leaves. */
export const skilledSeats = ({ headcount, hasLead, skilled, skilledNeed }: Crew): number =>
  skilledNeed === '' ? 0 : Math.min(skilled, headcount - (hasLead ? 1 : 0))

export const helperSeats = (crew: Crew): number =>
  crew.headcount - (crew.hasLead ? 1 : 0) - skilledSeats(crew)

const isCertificate = (need: string): need is CertificateKey => certificateKeys.some((key) => key === need)
const isTrade = (need: string): need is TradeKey => tradeKeys.some((key) => key === need)

/** The need of that key; empty for one that is none. */
export const needOf = (key: string): PartsDraft['skilledNeed'] =>
  isCertificate(key) || isTrade(key) ? key : ''

function skilledPart(crew: Crew): readonly CrewPartFields[] {
  const seats = skilledSeats(crew)
  const { skilledNeed } = crew
  if (seats === 0) return []
  if (isCertificate(skilledNeed)) return [{ seats, lead: false, certificate: skilledNeed }]
  return isTrade(skilledNeed) ? [{ seats, lead: false, skill: skilledNeed }] : []
}

/** The parts to send; nothing where all seats are alike. */
export function partsFrom(crew: Crew): Pick<GigFields, 'parts'> {
  if (!crew.isDivided || !mayDivide(crew)) return {}
  const lead = crew.hasLead ? [{ seats: 1, lead: true }] : []
  const helpers = helperSeats(crew) > 0 ? [{ seats: helperSeats(crew), lead: false }] : []
  const asking = [...lead, ...skilledPart(crew)]
  return asking.length === 0 ? {} : { parts: [...asking, ...helpers] }
}

/** The parts of a post as the form holds them. */
export function partDraftFrom({ parts }: Pick<GigFields, 'parts'>): PartsDraft {
  if (!parts) return allAlike
  const special = parts.find((part) => !part.lead && (part.skill ?? part.certificate) !== undefined)
  return {
    isDivided: true,
    hasLead: parts.some(({ lead }) => lead),
    skilled: special?.seats ?? 0,
    skilledNeed: special?.certificate ?? special?.skill ?? '',
  }
}

/** The parts of a gig that is there already, as they are posted. */
export function partFieldsOf(parts: GigView['parts']): Pick<GigFields, 'parts'> {
  if (parts.length === 0) return {}
  return {
    parts: parts.map(({ seats, isLead, skill, certificate }) => ({
      ...{ seats, lead: isLead },
      ...(skill === null ? {} : { skill }),
      ...(certificate === null ? {} : { certificate }),
    })),
  }
}
