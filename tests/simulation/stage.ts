/**
 * Types of what the parts of a simulated city share: cloud, phones, agenda, people, and a look into the
 * store.
 */
import type { Agenda } from './agenda'
import type { Citizen, Phones } from './citizens'
import type { Roster } from './prepared-city'
import type { SpoiltBill } from './payment-truth'
import type { SimulatedCloud } from './simulated-cloud'

export interface Stage {
  readonly city: SimulatedCloud
  readonly phones: Phones
  readonly agenda: Agenda
  readonly roster: Roster
  /** The first Beijing day of the run, as milliseconds of its midnight. */
  readonly firstMidnight: number
  /** Bills of WeChat that have told a lie, or are to. */
  readonly spoiltBills: SpoiltBill[]
  citizen(id: string): Citizen | undefined
}

export const minute = 60_000
export const hour = 60 * minute
export const wholeDay = 24 * hour

/** YYYY-MM-DD of the Beijing day that holds the instant. */
export const beijingDay = (milliseconds: number): string =>
  new Date(milliseconds + 8 * hour).toISOString().slice(0, 10)

export const instantText = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** One document as the store has it now; the simulation looks where no phone could. */
export function look<Document extends object>(
  { city }: Stage,
  collection: string,
  id: string,
): Document | undefined {
  const [found] = city.cloud.engine.find({ collection, criteria: { _id: id }, limit: 1 })
  return found?.value as Document | undefined
}

const everything = 10_000_000

export function lookAll<Document extends object>(
  { city }: Stage,
  collection: string,
  criteria: object = {},
): readonly (Document & { readonly _id: string })[] {
  const found = city.cloud.engine.find({
    collection,
    criteria: criteria as Record<string, unknown>,
    limit: everything,
  })
  return found.map(({ value }) => value as unknown as Document & { readonly _id: string })
}
