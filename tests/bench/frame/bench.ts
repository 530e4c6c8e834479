/** Types of a bench: a name, what it measures, and its figures. It asserts nothing: who reads it judges. */
import type { Spread } from './figures'

export interface Figure {
  readonly name: string
  readonly unit: string
  readonly spread: Spread
  /** What the project has promised, in words; shown beside what was measured. */
  readonly wished?: string
}

export interface Measured {
  readonly figures: readonly Figure[]
  /** What a reader must know to understand the figures. */
  readonly notes: readonly string[]
}

export interface Bench {
  readonly name: string
  readonly what: string
  run(wishes: Wishes): Promise<Measured>
}

export interface Wishes {
  /** Pairs of rounds that take turns; more rounds, narrower spread. */
  readonly rounds: number
  /** How many shifts are stored, smallest first, separated by commas: 10000,1000000. */
  readonly stored: string | undefined
  say(progress: string): void
}
