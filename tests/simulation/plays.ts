/** Types of plays: for one action, who does it now and with what, mostly sensibly and sometimes not. */
import type { ActionName, SentInput } from '@/contract/actions'
import type { CallEnvelope } from '@/contract/reply'
import type { Citizen } from './citizens'
import { lookAll, type Stage } from './stage'

export interface Move<Name extends ActionName> {
  readonly by: Citizen | undefined
  readonly input: SentInput<Name>
  readonly more?: Partial<CallEnvelope>
}

/** Undefined when there is nothing yet to do it with. */
export type Play<Name extends ActionName> = (stage: Stage) => Move<Name> | undefined

export type Plays = { readonly [Name in ActionName]?: Play<Name> }

/** What is not called by anybody: told by news of the outbox, or done by a timer. */
export type PlayedByHouse = 'news' | 'timer'

type Found<Document> = Document & { readonly _id: string }

/** Some document of a collection, as the store has it now. */
export function some<Document extends object>(
  stage: Stage,
  collection: string,
  criteria: object = {},
): Found<Document> | undefined {
  return stage.city.chance.pick(lookAll<Document>(stage, collection, criteria))
}

/** The one it belongs to, now and then somebody else. */
export function whom(stage: Stage, id: string | undefined): Citizen | undefined {
  const { chance } = stage.city
  if (id === undefined || chance.happens(0.15)) return chance.pick(stage.roster.workers)
  return stage.citizen(id)
}

export const aWorker = ({ city, roster }: Stage) => city.chance.pick(roster.workers)

export const anEmployer = ({ city, roster }: Stage) =>
  city.chance.pick([...roster.households, ...roster.units])

export const inOffice = ({ city, roster }: Stage, ...roles: readonly string[]) =>
  city.chance.pick(roles.flatMap((role) => (role === 'staff' ? roster.staff : (roster.offices[role] ?? []))))

export interface SomeGig {
  readonly gigId: string
  readonly employerId: string
}
export interface SomeBooking extends SomeGig {
  readonly bookingId: string
  readonly workerId: string
}
export interface SomeItem extends SomeBooking {
  readonly grossFen: number
}
