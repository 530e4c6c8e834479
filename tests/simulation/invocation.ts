/** What runs in a function at this moment, told apart even when many run at once. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Trouble } from './trouble'

export interface Invocation {
  /** In words of the story: who asked what. */
  readonly words: string
  readonly trouble: Trouble | undefined
  /** How far the clock of this instance is off, in milliseconds. */
  readonly skew: number
  /** Writes asked of the store so far, payment calls included. */
  writes: number
  operations: number
  /** A dead instance gets no more answers and gives none. */
  isDead: boolean
  readonly die: () => void
}

const running = new AsyncLocalStorage<Invocation>()

export const currentInvocation = (): Invocation | undefined => running.getStore()

/** Runs work as part of one invocation, however deep. */
export const within = <Result>(invocation: Invocation, work: () => Result): Result =>
  running.run(invocation, work)

/** What a dead instance waits for. */
export const never = <Result>(): Promise<Result> => new Promise<Result>(() => undefined)
