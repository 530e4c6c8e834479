/**
 * Stands on every way out of a function: counts what is asked of the store, of other functions and of WeChat
 * Pay, and lets one of those requests go wrong.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Interposer } from '../../localcloud/in-process/cloud'
import type { WireReply, WireRequest } from '../../localcloud/wechat-pay/wire'
import type { AroundInvocation } from '../functions/world'
import { type Asked, askedOfWechat, changes, openReader } from './asked'

export const endings = ['failsBefore', 'answerLost', 'dies'] as const
/**
 * What happens to the request: it never arrives; it is done and its answer gets lost; it is done, and whoever
 * asked for it dies before the answer.
 */
export type Ending = (typeof endings)[number]

export interface Interruption {
  /** The first request is 1. */
  readonly point: number
  readonly ending: Ending
}

/** One run of a function; a dead one gets no answers any more and gives none. */
interface Process {
  isDead: boolean
  readonly die: () => void
}

/** Lets a request through, at once or later. */
export type Gate = (asked: Asked) => Promise<void>

export interface Interrupter {
  readonly onRequest: Interposer
  readonly around: AroundInvocation
  carry(send: (request: WireRequest) => WireReply): (request: WireRequest) => Promise<WireReply>
  /** Counts from one again, and interrupts where it is told to. */
  arm(interruption?: Interruption): void
  /** From now on everything goes well; gives what was asked for since it was armed, in words. */
  disarm(): readonly string[]
  /** Every request, reads too, waits at the gate first; without one nobody waits. */
  pace(gate?: Gate): void
  /** System actions and functions that were called since the beginning. */
  readonly called: ReadonlySet<string>
}

const never = <Result>(): Promise<Result> => new Promise<Result>(() => undefined)
const connectionLost = () => Object.assign(new Error('ESOCKETTIMEDOUT'), { code: 'ESOCKETTIMEDOUT' })
const cut: WireReply = { status: 504, headers: {}, body: '', lost: true }

export function openInterrupter(): Interrupter {
  const running = new AsyncLocalStorage<Process>()
  const called = new Set<string>()
  let trace: string[] = []
  let isArmed = false
  let interruption: Interruption | undefined
  let gate: Gate | undefined
  const read = openReader()

  async function meet<Reply>(words: string, send: () => Promise<Reply>): Promise<Reply> {
    const process = running.getStore()
    if (process?.isDead) return never()
    if (isArmed) trace.push(words)
    const isHere = isArmed && interruption?.point === trace.length
    if (!isHere) return send()
    if (interruption?.ending === 'failsBefore') throw connectionLost()
    const reply = await send()
    if (interruption?.ending === 'answerLost') throw connectionLost()
    process?.die()
    return process ? never() : reply
  }

  /** A reply that comes after its asker has died reaches nobody. */
  async function orNever<Reply>(coming: Promise<Reply>): Promise<Reply> {
    const process = running.getStore()
    const reply = await coming
    return process?.isDead ? never() : reply
  }

  return {
    called,
    async onRequest(request, handle) {
      const asked = read(request.body)
      const { words } = asked
      await gate?.(asked)
      if (running.getStore()?.isDead) return never()
      if (asked.kind === 'call') called.add(words.slice(5))
      return orNever(changes(asked) ? meet(words, () => handle(request)) : handle(request))
    },
    around(_name, run) {
      let die: () => void = () => undefined
      const death = new Promise<never>((_resolve, reject) => {
        die = () => reject(new Error('the function died'))
      })
      const process: Process = {
        isDead: false,
        die() {
          process.isDead = true
          die()
        },
      }
      return Promise.race([running.run(process, run), death])
    },
    carry: (send) => async (request) => {
      const words = `WeChat Pay ${request.method} ${request.path.replace(/[0-9a-z]{12,}.*$/, '…')}`
      await gate?.(askedOfWechat(words))
      const sent = meet(words, async () => send(request))
      return orNever(sent.catch(() => cut))
    },
    pace(next) {
      gate = next
    },
    arm(where) {
      trace = []
      isArmed = true
      interruption = where
    },
    disarm() {
      isArmed = false
      interruption = undefined
      return trace
    },
  }
}
