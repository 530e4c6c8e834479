/** Plays every policy on the mornings of all seeds, and keeps the middle and the ends of what was reached. */
import { type Spread, spreadOf } from '../../frame/figures'
import { type MarketSize, seeds, sizeOf } from '../generator/sizes'
import { drawMorning, type Habits } from './morning'
import { hindsight, play } from './play'
import { type NamedPolicy, policies } from './policies'

export interface Scene {
  readonly name: string
  readonly size: MarketSize
  readonly habits: Habits
}

export interface Reached extends NamedPolicy {
  /** In per cent of what somebody who knew everything could have done. */
  readonly worthPercent: Spread
  readonly seatsPercent: Spread
}

export interface SceneFigures {
  readonly scene: Scene
  readonly reached: readonly Reached[]
  /** Seats filled by who knew everything, by seed. */
  readonly bestSeats: readonly number[]
}

const fifteenStayAway = { staysAwayPercent: 15, declinesPercent: 0 }
const andTenDecline = { staysAwayPercent: 15, declinesPercent: 10 }

export const scenes: readonly Scene[] = [
  { name: 'dawn', size: sizeOf('M'), habits: andTenDecline },
  { name: 'dawn-dense', size: sizeOf('denseM'), habits: andTenDecline },
  { name: 'dawn-nobody-declines', size: sizeOf('M'), habits: fifteenStayAway },
  { name: 'dawn-dense-nobody-declines', size: sizeOf('denseM'), habits: fifteenStayAway },
]

/** All seeds and all policies, unless fewer are wanted. */
export interface Wished {
  readonly seeds?: readonly number[]
  readonly policies?: readonly NamedPolicy[]
}

const percent = (part: number, whole: number): number => (100 * part) / whole

/** The same figures on every machine: nothing here is timed. */
export function playScene(scene: Scene, wished: Wished = {}): SceneFigures {
  const mornings = (wished.seeds ?? seeds).map((seed) => drawMorning(scene.size, seed, scene.habits))
  const best = mornings.map(hindsight)
  const reached = (wished.policies ?? policies).map((named) => {
    const outcomes = mornings.map((morning) => play(morning, named.policy))
    const shares = (pick: 'worth' | 'seats') =>
      spreadOf(outcomes.map((outcome, index) => percent(outcome[pick], best[index]?.[pick] ?? 0)))
    return { ...named, worthPercent: shares('worth'), seatsPercent: shares('seats') }
  })
  return { scene, reached, bestSeats: best.map(({ seats }) => seats) }
}
