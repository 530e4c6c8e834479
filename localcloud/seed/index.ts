/**
 * Loads the demonstration city once, at the first start: each step by itself, in order, with a marker when
 * all are done.
 */
import type { Caller } from '../functions/caller'
import type { Person } from './people'

/** What a step may use; everything it writes is demonstration data (演示数据) and says so. */
export interface SeedTools {
  /** The city's time, milliseconds since 1970. */
  now(): number
  /** Puts whole documents in place by their `_id`; the collection is made when it is missing. */
  put(collection: string, documents: readonly SeedDocument[]): Promise<void>
  /** Puts a file where uploads go; gives its `cloud://` id. */
  keepFile(cloudPath: string, content: Buffer): Promise<string>
  /** Calls a function as it is called from outside; gives what it returned. */
  call(functionName: string, event: object, caller: Caller): Promise<unknown>
  /** When the city opens, milliseconds since 1970: what is seeded before lies in its past. */
  readonly opensAt: number
  /** Moves the city's clock, later only; an earlier moment is past and leaves it where it is. */
  moveTo(atMs: number): Promise<void>
  /**
   * Does something on the payment side that no merchant can: pay, receive, top up; the notices come at once.
   */
  playPayment(action: string, input: object): Promise<void>
  /** A fresh code of the phone-number button, for registering a person through the real function. */
  phoneCodeOf(person: Person): string
  /** The variables functions are given, for documents that must be sealed or signed with their keys. */
  readonly variables: Readonly<Record<string, string>>
  say(progress: string): void
}

export interface SeedDocument {
  readonly _id: string
  readonly [field: string]: unknown
}

export interface SeedStep {
  readonly name: string
  run(tools: SeedTools): Promise<void>
}

export interface SeedMarker {
  isDone(): boolean
  setDone(): Promise<void>
}

/**
 * A start that was cut short runs all steps again: they put documents by id and call with fixed keys, so
 * nothing doubles.
 */
export async function seedOnce(
  steps: readonly SeedStep[],
  tools: SeedTools,
  marker: SeedMarker,
): Promise<void> {
  if (steps.length === 0 || marker.isDone()) return
  for (const { name, run } of steps) {
    tools.say(`演示数据:${name}`)
    await run(tools)
  }
  await marker.setDone()
}
