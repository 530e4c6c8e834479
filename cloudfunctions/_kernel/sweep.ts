/**
 * Sweeping: a timer's job over many things, each in a unit of its own, so that one failure stops no other.
 */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Instant } from '@/domain/calendar/instant'
import { answeredBefore, writeAudit } from './audit'
import type { Call } from './call'
import { now } from './clock'
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

interface Asking<Thing extends object, Found> {
  /** Asks the world outside, before the unit. */
  readonly ask: (thing: Stored<Thing>) => Promise<Found>
  readonly work: (unit: Unit, thing: Stored<Thing>, found: Found) => Done
}

export interface AskingSweep<Thing extends object, Found> extends Asking<Thing, Found> {
  readonly things: readonly Stored<Thing>[]
}

export interface PagedSweep<Thing extends object, Found> extends Asking<Thing, Found> {
  /** The next things whose time has come, the most urgent first; what is done is no longer among them. */
  readonly page: (skip: number) => Promise<readonly Stored<Thing>[]>
  /** When the round must end: a function has no more than its own time. */
  readonly until: Instant
  /** True when what was found asks to leave the rest for a later round. */
  readonly isEnough?: (found: Found) => boolean
}

async function sweepOne<Thing extends object, Found>(
  call: Call,
  thing: Stored<Thing>,
  { ask, work }: Asking<Thing, Found>,
): Promise<Found> {
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
  return found
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

interface Round {
  readonly seen: Set<string>
  readonly failures: unknown[]
}

/** Works through a page; gives whether the round must end. */
async function sweepPage<Thing extends object, Found>(
  call: Call,
  things: readonly Stored<Thing>[],
  { sweep, round }: { readonly sweep: PagedSweep<Thing, Found>; readonly round: Round },
): Promise<boolean> {
  for (const thing of things) {
    if (now() >= sweep.until) return true
    round.seen.add(thing._id)
    try {
      const found = await sweepOne(call, thing, sweep)
      if (sweep.isEnough?.(found)) return true
    } catch (failure) {
      round.failures.push(failure)
    }
  }
  return false
}

/**
 * Works through everything that is due, page by page, as far as the time allows; what stays due is passed
 * over, so that nothing waits behind it, and comes up again at the next sweep.
 */
export async function sweepPages<Thing extends object, Found>(
  call: Call,
  sweep: PagedSweep<Thing, Found>,
): Promise<{ readonly done: boolean }> {
  const round: Round = { seen: new Set(), failures: [] }
  let skip = 0
  for (let page = await sweep.page(skip); page.length > 0; page = await sweep.page(skip)) {
    const fresh = page.filter(({ _id }) => !round.seen.has(_id))
    if (fresh.length === 0) skip += page.length
    if (await sweepPage(call, fresh, { sweep, round })) break
  }
  const { failures, seen } = round
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${seen.size} failed`)
  return { done: true }
}

/** Asks about every thing and works on it; what failed comes up again at the next sweep. */
export const sweepAsking = <Thing extends object, Found>(call: Call, sweep: AskingSweep<Thing, Found>) =>
  runAll(sweep.things.map((thing) => () => sweepOne(call, thing, sweep)))

/** Works on every thing; what failed comes up again at the next sweep. */
export const sweepEach = <Thing extends object>(call: Call, { things, work }: Sweep<Thing>) =>
  sweepAsking(call, { things, ask: async () => undefined, work })
