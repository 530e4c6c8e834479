/**
 * Puts a clock, randomness and timers of its own in the place of the process's, so that a run depends on its
 * seed alone. Short pauses end at once and move the clock; a patience of a second or more never runs out.
 */
import type crypto from 'node:crypto'
import { createRequire } from 'node:module'
import type timersPromises from 'node:timers/promises'
import { type Chance, chanceOf } from './chance'
import { currentInvocation } from './invocation'

export interface VirtualClock {
  /** Milliseconds since 1970, the same for the store, WeChat and every function whose clock is right. */
  now(): number
  /** Later only. */
  moveTo(milliseconds: number): void
  pass(milliseconds: number): void
}

export interface VirtualProcess {
  readonly clock: VirtualClock
  /** Starts a new run at an instant with its own randomness. */
  begin(origin: string, milliseconds: number): void
}

/** Shorter pauses are back-off, longer ones are patience. */
const patienceMilliseconds = 1_000

const builtin = createRequire(__filename)

function patchDate(now: () => number): void {
  const RealDate = Date
  class PlayedDate extends RealDate {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [now()] : parts) as [number]))
    }
    static override now(): number {
      return now()
    }
  }
  globalThis.Date = PlayedDate as DateConstructor
}

const uuidOf = (bytes: Buffer): string => {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

function patchRandomness(chance: () => Chance): void {
  const random = builtin('node:crypto') as Record<keyof typeof crypto, unknown>
  Math.random = () => chance().next()
  random.randomBytes = (count: number, done?: (error: null, bytes: Buffer) => void) => {
    const bytes = chance().bytes(count)
    done?.(null, bytes)
    return bytes
  }
  random.randomUUID = () => uuidOf(chance().bytes(16))
  random.randomInt = (least: number, limit?: number) =>
    limit === undefined ? chance().below(least) : least + chance().below(limit - least)
}

/** The same few keys are read for every signature; a key is read once in this process. */
function rememberKeys(): void {
  const keys = builtin('node:crypto') as Record<keyof typeof crypto, unknown>
  for (const name of ['createPrivateKey', 'createPublicKey'] as const) {
    const read = keys[name] as (input: unknown) => unknown
    const known = new Map<unknown, unknown>()
    keys[name] = (input: unknown) => {
      if (typeof input !== 'string') return read(input)
      if (!known.has(input)) known.set(input, read(input))
      return known.get(input)
    }
  }
}

/** Node asks the operating system for every variable each time; the SDK asks several times a request. */
const keepVariablesAtHand = (): void => void (process.env = { ...process.env })

function patchTimers(clock: VirtualClock): void {
  const pauses = builtin('node:timers/promises') as Record<keyof typeof timersPromises, unknown>
  pauses.setTimeout = (milliseconds = 0, value?: unknown) => {
    clock.pass(milliseconds)
    return new Promise((resolve) => setImmediate(() => resolve(value)))
  }
  const later = (work: () => void, milliseconds = 0) => {
    if (milliseconds >= patienceMilliseconds) return undefined
    clock.pass(milliseconds)
    return setImmediate(work)
  }
  Object.assign(globalThis, {
    setTimeout: later,
    clearTimeout: (timer?: NodeJS.Immediate) => timer && clearImmediate(timer),
  })
  AbortSignal.timeout = () => new AbortController().signal
}

/** Patches this process for good; call it before anything reads the time. */
export function takeOverProcess(): VirtualProcess {
  let milliseconds = 0
  let chance = chanceOf('before the first run')
  const clock: VirtualClock = {
    now: () => milliseconds,
    moveTo: (later) => {
      milliseconds = Math.max(milliseconds, later)
    },
    pass: (more) => {
      milliseconds += Math.max(0, Math.round(more))
    },
  }
  patchDate(() => milliseconds + (currentInvocation()?.skew ?? 0))
  patchRandomness(() => chance)
  rememberKeys()
  keepVariablesAtHand()
  patchTimers(clock)
  return {
    clock,
    begin: (origin, start) => {
      milliseconds = start
      chance = chanceOf(`randomness of ${origin}`)
    },
  }
}
