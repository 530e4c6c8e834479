/**
 * A running day fits beside its round: what came is told as news, so that the day can be opened again, and
 * replayed.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/running-day.test.ts
 */
import type { Instance } from '../assignment/instance'
import { exportMarket, importMarket, instanceOfMarket, type StateRefusal } from '../assignment/market-state'
import type { RoundInput, RoundPerson, RoundPlace } from '../round/round'
import { isThere, pairsOf, type RunningDay } from './running-day'

/** What the inputs of the round do not say of the day, as it stands. */
export interface DayState {
  /** Who came after the round, in their order. */
  readonly people: readonly RoundPerson[]
  /** Places that came after the round. */
  readonly places: readonly RoundPlace[]
  /** Indexes at which nobody is any more. */
  readonly gone: readonly number[]
  /** Seats by place, the locked ones with them. */
  readonly seats: readonly number[]
  /** The bytes of the market. */
  readonly market: Uint8Array
}

/** Writes a day in which everybody who was placed is locked. */
export function dayState(day: RunningDay): DayState {
  const { input, people, places, market } = day
  return {
    people: people.slice(input.people.length),
    places: places.slice(input.places.length),
    gone: people.flatMap((_, index) => (isThere(day, index) ? [] : [index])),
    seats: [...instanceOfMarket(market).seats],
    market: exportMarket(market),
  }
}

/** Opens a stored day; a state that does not prove itself is refused, and the news has to be replayed. */
export function storedDay(input: RoundInput, state: DayState): RunningDay | StateRefusal {
  const people = [...input.people, ...state.people]
  const places = [...input.places, ...state.places]
  const gone = new Set(state.gone)
  const pairs = pairsOf(input, { people, places }, (index) => gone.has(index))
  const instance: Instance = { ...pairs, seats: Int32Array.from(state.seats) }
  const market = importMarket(instance, state.market)
  if (typeof market === 'string') return market
  const there = people.flatMap(({ id }, index) => (gone.has(index) ? [] : [[id, index] as const]))
  return { input, people, places, workerOf: new Map(there), market }
}
