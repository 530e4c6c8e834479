/** Two things at once, from one picture: their requests pass a gate, and then the world becomes quiet. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallReply } from '@/contract/reply'
import { checkAgreement } from '../crash/agreement'
import type { Asked } from '../crash/asked'
import { becomeQuiet } from '../crash/becoming-quiet'
import type { Interruption } from '../crash/interruption'
import type { Laboratory } from '../crash/laboratory'
import type { Facts } from '../security/stages'
import type { Picture } from '../security/story'
import { outcomeOf } from '../crash/outcome'

/** Gets a key of its own in each run; timers and notices are answered to nobody. */
export type Racer = (lab: Laboratory, facts: Facts, key: string) => Promise<CallReply | undefined>

export interface Start {
  readonly lab: Laboratory
  readonly picture: Picture
  readonly facts: Facts
  /** What races of this picture have left behind and was led to quiet. */
  readonly outcomes: Set<string>
  /** True when the closes of the book and the channel belong to it. */
  readonly closes?: true | undefined
}

/** One after another or at once: which of the two asks may be seen, and both are awaited. */
export interface Track {
  readonly gate: (asked: Asked, racer: number) => Promise<void>
  readonly waitFor: <Result>(both: Promise<Result>) => Promise<Result>
}

/** One for all races: each that was ever used makes every promise a little slower. */
const running = new AsyncLocalStorage<number>()

export class Race {
  private readonly known: string

  constructor(
    private readonly start: Start,
    private readonly pair: readonly [Racer, Racer],
  ) {
    this.known = JSON.stringify(start.picture.documents)
  }

  /** Gives what was promised and broken. An end that was seen before is led to quiet only once. */
  async run({ gate, waitFor }: Track, interruption?: Interruption): Promise<readonly string[]> {
    const { lab, picture, facts } = this.start
    lab.enter(picture)
    lab.interrupter.arm(interruption)
    lab.interrupter.pace((asked) => gate(asked, running.getStore() ?? 0))
    const both = this.pair.map((racer, index) =>
      running.run(index, () => racer(lab, facts, keys[index] ?? '')),
    )
    const replies = await waitFor(Promise.all(both))
    lab.interrupter.pace()
    lab.interrupter.disarm()
    if (interruption === undefined && replies.some(isUnexpected))
      lab.violated('I12', `an unexpected fault: ${JSON.stringify(replies)}`)
    if (this.wasSeen(interruption)) return lab.violations
    await becomeQuiet(lab, this.start.closes)
    checkAgreement(lab)
    return lab.violations
  }

  private wasSeen(interruption?: Interruption): boolean {
    const { lab, picture, outcomes } = this.start
    // Who dies leaves a transaction open, which no document shows.
    const outcome = `${interruption?.ending === 'dies'} ${outcomeOf(lab, picture, this.known)}`
    const isSeen = outcomes.has(outcome)
    outcomes.add(outcome)
    return isSeen
  }
}

const keys = ['0'.repeat(23) + 'a', '0'.repeat(23) + 'b']

const isUnexpected = (reply: CallReply | undefined) =>
  reply?.ok === false && reply.error.code === 'kernel.fault.unexpected'
