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

/** One of those that wait for this very act, as a rule; now and then any other. */
export function waiting<Document extends object>(
  stage: Stage,
  collection: string,
  criteria: object,
): Found<Document> | undefined {
  const isAny = stage.city.chance.happens(0.15)
  return (
    (isAny ? undefined : some<Document>(stage, collection, criteria)) ?? some<Document>(stage, collection)
  )
}

/** The one it belongs to, now and then somebody else. */
export function whom(stage: Stage, id: string | undefined): Citizen | undefined {
  const { chance } = stage.city
  if (id === undefined || chance.happens(0.15)) return chance.pick(stage.roster.workers)
  return stage.citizen(id)
}

/** Anybody, and rather those who have not done anything yet: a city is not made of its busiest people. */
function anyOf({ city, phones }: Stage, citizens: readonly Citizen[]): Citizen | undefined {
  const silent = city.chance.happens(0.6) ? citizens.filter(({ id }) => !phones.callers.has(id)) : []
  return city.chance.pick(silent.length > 0 ? silent : citizens)
}

export const aWorker = (stage: Stage) => anyOf(stage, stage.roster.workers)

export const anEmployer = (stage: Stage) => anyOf(stage, [...stage.roster.households, ...stage.roster.units])

export const inOffice = (stage: Stage, ...roles: readonly string[]) =>
  anyOf(
    stage,
    roles.flatMap((role) => (role === 'staff' ? stage.roster.staff : (stage.roster.offices[role] ?? []))),
  )

export const aNewcomer = (stage: Stage) => anyOf(stage, stage.roster.newcomers)

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
