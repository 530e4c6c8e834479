/**
 * The local cloud's clock: real time plus an offset that can only grow, kept over restarts and shared with
 * every worker.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

const savedSchema = v.object({ offsetMs: v.pipe(v.number(), v.integer()) })

export interface MovableClock {
  now(): number
  /** Shared memory with the offset in milliseconds; worker threads read it at every look at the time. */
  readonly sharedOffset: SharedArrayBuffer
  /** Moves to the instant (milliseconds); false when that would go backwards. */
  moveTo(atMs: number): boolean
  /** Called after each move, in the order of listening. */
  onMove(listener: () => void): void
}

interface ClockWishes {
  /** When a new city begins, milliseconds since 1970; a city that has begun keeps its own time. */
  readonly beginsAt?: number | undefined
  readonly realNow?: () => number
}

function firstOffset(filePath: string, { beginsAt, realNow = Date.now }: ClockWishes): number {
  if (existsSync(filePath)) return v.parse(savedSchema, JSON.parse(readFileSync(filePath, 'utf8'))).offsetMs
  const offsetMs = beginsAt === undefined ? 0 : Math.floor(beginsAt - realNow())
  if (offsetMs !== 0) writeFileSync(filePath, JSON.stringify({ offsetMs }))
  return offsetMs
}

/** Takes the file that remembers the offset: a store written in the future must not wake up in the past. */
export function createMovableClock(filePath: string, wishes: ClockWishes = {}): MovableClock {
  const { realNow = Date.now } = wishes
  const sharedOffset = new SharedArrayBuffer(8)
  const cell = new BigInt64Array(sharedOffset)
  const listeners: (() => void)[] = []
  Atomics.store(cell, 0, BigInt(firstOffset(filePath, wishes)))
  const now = () => realNow() + Number(Atomics.load(cell, 0))

  return {
    now,
    sharedOffset,
    moveTo: (atMs) => {
      const forwardMs = Math.ceil(atMs - now())
      if (!Number.isSafeInteger(forwardMs) || forwardMs < 0) return false
      Atomics.add(cell, 0, BigInt(forwardMs))
      writeFileSync(filePath, JSON.stringify({ offsetMs: Number(Atomics.load(cell, 0)) }))
      for (const listener of listeners) listener()
      return true
    },
    onMove: (listener) => {
      listeners.push(listener)
    },
  }
}
