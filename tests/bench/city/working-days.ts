/** Working days of a crowd, one gig a worker; what people do is timed, the clock's moves are not. */
import { day, plusDays } from '@/domain/calendar/day'
import type { City } from '../../journeys/city'
import type { Parties } from '../../journeys/working-day'
import { atOnce, timed } from './at-once'
import type { Crowd } from './crowd'
import { agree, arrive, finish, hours, type Pair } from './lifecycle'

const firstDay = '2026-11-24'

/** The day after so many days. */
export const workDay = (count: number): string => plusDays(day(firstDay), count)

export const pairsOf = ({ workers, employers }: Crowd): readonly Pair[] =>
  workers.flatMap((worker, place) => {
    const employer = employers[place % employers.length]
    return employer ? [{ worker, employer }] : []
  })

export interface DayWishes {
  readonly city: City
  readonly pairs: readonly Pair[]
  readonly workOn: string
  readonly clients: number
}

/** Until everybody has arrived and worked: what happens before a confirmation. */
export async function untilEvening({ city, pairs, workOn, clients }: DayWishes) {
  let parties: Parties[] = []
  await city.moveTo(hours.agree(workOn))
  const agreeing = await timed(async () => {
    parties = await atOnce(clients, pairs, (pair) => agree(city, pair, workOn))
  })
  await city.moveTo(hours.arrive(workOn))
  const arriving = await timed(() => atOnce(clients, parties, (each) => arrive(city, each)))
  await city.moveTo(hours.finish(workOn))
  return { parties, milliseconds: agreeing + arriving }
}

/** A whole day; gives what the lifecycles of its pairs took together, in milliseconds. */
export async function workingDay(wishes: DayWishes): Promise<number> {
  const { parties, milliseconds } = await untilEvening(wishes)
  const finishing = await timed(() => atOnce(wishes.clients, parties, (each) => finish(wishes.city, each)))
  return milliseconds + finishing
}
