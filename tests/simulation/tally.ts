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
  readonly operations: number[]
  readonly hashes: Record<number, string>
}

export function newTally(): Tally {
  const none = Object.keys(faultNames).map((name) => [name, 0])
  return {
    faults: Object.fromEntries(none) as Record<FaultName, number>,
    actions: {},
    refusals: {},
    violations: [],
    calls: [],
    operations: [],
    hashes: {},
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

function addNumbers(into: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) into[name] = (into[name] ?? 0) + count
}

/** Adds the counts of another process to these. */
export function addTally(into: Tally, more: Tally): void {
  addNumbers(into.faults, more.faults)
  addNumbers(into.refusals, more.refusals)
  for (const [action, counts] of Object.entries(more.actions)) {
    const counted = (into.actions[action] ??= nothing())
    addNumbers(counted as unknown as Record<string, number>, counts as unknown as Record<string, number>)
  }
  into.violations.push(...more.violations)
  into.calls.push(...more.calls)
  into.operations.push(...more.operations)
  Object.assign(into.hashes, more.hashes)
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
