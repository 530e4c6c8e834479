/**
 * Sweeping: a timer's job over many things, each in a unit of its own, so that one failure stops no other.
 */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { answeredBefore, writeAudit } from './audit'
import type { Call } from './call'
import type { Stored } from './collections'
import { deliverByCall, kick } from './outbox'
import { transact } from './transact'
import type { Unit } from './unit'

type Done = Promise<object | Refusal>

export interface Sweep<Thing extends object> {
  readonly things: readonly Stored<Thing>[]
  /** Reads the thing again in the unit: since the search it may have moved on. */
  readonly work: (unit: Unit, thing: Stored<Thing>) => Done
}

export interface AskingSweep<Thing extends object, Found> {
  readonly things: readonly Stored<Thing>[]
  /** Asks the world outside, before the unit. */
  readonly ask: (thing: Stored<Thing>) => Promise<Found>
  readonly work: (unit: Unit, thing: Stored<Thing>, found: Found) => Done
}

async function sweepOne<Thing extends object, Found>(
  call: Call,
  thing: Stored<Thing>,
  { ask, work }: AskingSweep<Thing, Found>,
): Promise<void> {
  const found = await ask(thing)
  const own = { ...call, key: `${call.key}:${thing._id}` }
  const { messages } = await transact<object>(call.now, async (unit) => {
    const before = await answeredBefore(own, unit)
    if (before !== undefined) return isRefusal(before) ? before : {}
    const result = await work(unit, thing, found)
    if (!isRefusal(result)) writeAudit(own, unit, result)
    return result
  })
  await kick(messages, deliverByCall)
}

/**
 * Runs jobs one after another; one that fails stops no other, and what went wrong is thrown at the end,
 * together.
 */
export async function runAll(jobs: readonly (() => Promise<unknown>)[]): Promise<{ readonly done: boolean }> {
  const failures: unknown[] = []
  for (const job of jobs) await job().catch((failure: unknown) => failures.push(failure))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${jobs.length} failed`)
  return { done: true }
}

/** Asks about every thing and works on it; what failed comes up again at the next sweep. */
export const sweepAsking = <Thing extends object, Found>(call: Call, sweep: AskingSweep<Thing, Found>) =>
  runAll(sweep.things.map((thing) => () => sweepOne(call, thing, sweep)))

/** Works on every thing; what failed comes up again at the next sweep. */
export const sweepEach = <Thing extends object>(call: Call, { things, work }: Sweep<Thing>) =>
  sweepAsking(call, { things, ask: async () => undefined, work })
