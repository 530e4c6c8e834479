/**
 * What is left to give while a morning runs: seats that are free, people without work, offers not declined.
 */
import type { Instance } from '@/domain/matching/assignment/instance'
import { solve } from '@/domain/matching/assignment/solve'
import { at } from '../generator/openings'
import type { Morning } from './morning'

export interface Outcome {
  /** Sum of the values of all places taken. */
  readonly worth: number
  readonly seats: number
}

/** A place in a plan: nothing is promised until it is locked. */
interface Proposed {
  readonly worker: number
  readonly edge: number
}

export class Hall {
  private readonly seatsLeft: Int32Array
  private readonly isPlaced: Uint8Array
  private readonly hasDeclined: Uint8Array
  private worth = 0
  private seats = 0

  constructor(
    private readonly morning: Morning,
    { knowsWhatIsDeclined = false } = {},
  ) {
    const { instance } = morning
    this.seatsLeft = Int32Array.from(instance.seats)
    this.isPlaced = new Uint8Array(instance.workerCount)
    this.hasDeclined = knowsWhatIsDeclined
      ? morning.isDeclined.slice()
      : new Uint8Array(instance.edgeGig.length)
  }

  outcome = (): Outcome => ({ worth: this.worth, seats: this.seats })

  isWaiting = (worker: number): boolean => at(this.isPlaced, worker) === 0

  /** The person's own best among the seats that are left, as a list shows it; what they decline they skip. */
  pickOwn(worker: number): void {
    const { edgeStart, edgeGig, edgeValue } = this.morning.instance
    let best = -1
    for (let edge = at(edgeStart, worker); edge < at(edgeStart, worker + 1); edge += 1) {
      const isOpen = at(this.seatsLeft, at(edgeGig, edge)) > 0 && at(this.morning.isDeclined, edge) === 0
      if (isOpen && (best < 0 || at(edgeValue, edge) > at(edgeValue, best))) best = edge
    }
    if (best >= 0) this.lock({ worker, edge: best })
  }

  /** The best plan for these people and what is left, exact. */
  plan(workers: readonly number[]): readonly Proposed[] {
    const { instance, edges } = this.rest(workers)
    const { gigOf } = solve(instance)
    return workers.flatMap((worker, place) => {
      const gig = at(gigOf, place)
      if (gig < 0) return []
      const own = edges.slice(at(instance.edgeStart, place), at(instance.edgeStart, place + 1))
      return own
        .filter((edge) => at(this.morning.instance.edgeGig, edge) === gig)
        .map((edge) => ({ worker, edge }))
    })
  }

  /** Makes the offer; true when it is taken, and then the place is kept whatever happens. */
  offer(proposed: Proposed): boolean {
    if (at(this.morning.isDeclined, proposed.edge) === 1) {
      this.hasDeclined[proposed.edge] = 1
      return false
    }
    this.lock(proposed)
    return true
  }

  private lock({ worker, edge }: Proposed): void {
    const { edgeGig, edgeValue } = this.morning.instance
    const gig = at(edgeGig, edge)
    if (at(this.seatsLeft, gig) <= 0) throw new Error('a seat was promised twice')
    if (!this.isWaiting(worker)) throw new Error('a person was moved who had a place')
    this.seatsLeft[gig] = at(this.seatsLeft, gig) - 1
    this.isPlaced[worker] = 1
    this.worth += at(edgeValue, edge)
    this.seats += 1
  }

  private rest(workers: readonly number[]): {
    readonly instance: Instance
    readonly edges: readonly number[]
  } {
    const whole = this.morning.instance
    const edgeStart = new Int32Array(workers.length + 1)
    const edges: number[] = []
    workers.forEach((worker, place) => {
      for (let edge = at(whole.edgeStart, worker); edge < at(whole.edgeStart, worker + 1); edge += 1) {
        const isLeft = at(this.seatsLeft, at(whole.edgeGig, edge)) > 0 && at(this.hasDeclined, edge) === 0
        if (isLeft) edges.push(edge)
      }
      edgeStart[place + 1] = edges.length
    })
    const instance = {
      workerCount: workers.length,
      gigCount: whole.gigCount,
      seats: this.seatsLeft.slice(),
      edgeStart,
      edgeGig: Int32Array.from(edges, (edge) => at(whole.edgeGig, edge)),
      edgeValue: Int32Array.from(edges, (edge) => at(whole.edgeValue, edge)),
    }
    return { instance, edges }
  }
}
