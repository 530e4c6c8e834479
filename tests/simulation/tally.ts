/** Counts what a run has seen: faults, actions, refusals, violations, operations. */
import { type FaultName, faultNames } from './trouble'

export interface ActionCount {
  done: number
  refused: number
  rejected: number
  fault: number
  /** Nobody answered. */
  unanswered: number
}

export interface Violation {
  readonly seed: number
  readonly invariant: string
  readonly words: string
}

export interface Tally {
  readonly faults: Record<FaultName, number>
  readonly actions: Record<string, ActionCount>
  readonly refusals: Record<string, number>
  readonly violations: Violation[]
  /** Per seed. */
  readonly calls: number[]
  /** People who have called a function. */
  readonly actors: number[]
  readonly operations: number[]
  readonly hashes: Record<number, string>
  /** Of failing seeds. */
  readonly stories: Record<number, readonly string[]>
}

export function newTally(): Tally {
  const none = Object.keys(faultNames).map((name) => [name, 0])
  return {
    faults: Object.fromEntries(none) as Record<FaultName, number>,
    actions: {},
    refusals: {},
    violations: [],
    calls: [],
    actors: [],
    operations: [],
    hashes: {},
    stories: {},
  }
}

const nothing = (): ActionCount => ({ done: 0, refused: 0, rejected: 0, fault: 0, unanswered: 0 })

export function countAction(tally: Tally, action: string, ending: keyof ActionCount): void {
  const counted = (tally.actions[action] ??= nothing())
  counted[ending] += 1
}

export function countRefusal(tally: Tally, code: string): void {
  tally.refusals[code] = (tally.refusals[code] ?? 0) + 1
}
