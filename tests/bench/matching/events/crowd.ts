/** Knows who stands where in a running market, whose numbers change as people and gigs come and go. */
import { type Edge, type Instance, instanceOf } from '@/domain/matching/assignment/instance'
import {
  addGig,
  cancelGig,
  freeSolution,
  insertWorker,
  openMarket,
  removeWorker,
  type RunningMarket,
} from '@/domain/matching/assignment/running-market'
import { solve } from '@/domain/matching/assignment/solve'
import { eachEdge } from '../peers/solver'

interface Pair {
  readonly worker: number
  readonly gig: number
  readonly value: number
}

const away = -1

/** People and gigs keep the number they were drawn with; the market gives them another at each return. */
export class Crowd {
  private readonly market: RunningMarket
  private readonly pairsOfWorker: Pair[][] = []
  private readonly pairsOfGig: Pair[][] = []
  private readonly numberOfWorker: number[]
  private readonly numberOfGig: number[]

  constructor(private readonly instance: Instance) {
    const count = (length: number): number[] => Array.from({ length }, (_, index) => index)
    this.numberOfWorker = count(instance.workerCount)
    this.numberOfGig = count(instance.gigCount)
    this.pairsOfWorker = this.numberOfWorker.map(() => [])
    this.pairsOfGig = this.numberOfGig.map(() => [])
    eachEdge(instance, ({ worker, gig, value }) => {
      this.pairsOfWorker[worker]?.push({ worker, gig, value })
      this.pairsOfGig[gig]?.push({ worker, gig, value })
    })
    this.market = openMarket(instance)
  }

  /** Whoever is open to no gig at all changes nothing by coming or going, and is left out. */
  peopleWithGigs = (): readonly number[] =>
    this.pairsOfWorker.flatMap((pairs, worker) => (pairs.length > 0 ? [worker] : []))

  isHere = (worker: number): boolean => this.numberOf(worker) !== away
  isOpen = (gig: number): boolean => this.placeOf(gig) !== away

  /** Each event gives the work that is timed; what is only the bench's own book-keeping goes before it. */
  leave(worker: number): () => void {
    const number = this.numberOf(worker)
    this.numberOfWorker[worker] = away
    return () => removeWorker(this.market, number)
  }

  arrive(worker: number): () => void {
    const edges = this.edgesOf(worker)
    return () => {
      this.numberOfWorker[worker] = insertWorker(this.market, edges)
    }
  }

  cancel(gig: number): () => void {
    const number = this.placeOf(gig)
    this.numberOfGig[gig] = away
    return () => cancelGig(this.market, number)
  }

  post(gig: number): () => void {
    const suitors = (this.pairsOfGig[gig] ?? [])
      .filter(({ worker }) => this.isHere(worker))
      .map(({ worker, value }) => ({ worker: this.numberOf(worker), value }))
    const seats = this.instance.seats[gig] ?? 0
    return () => {
      this.numberOfGig[gig] = addGig(this.market, seats, suitors)
    }
  }

  /** What the running market is worth beside the same market solved from nothing. */
  worth(): { readonly running: number; readonly anew: number } {
    const here = this.numberOfWorker.flatMap((number, worker) => (number === away ? [] : [worker]))
    const seats = this.market.columns.seats.subarray(0, this.market.columns.gigCount)
    const anew = instanceOf(
      [...seats],
      here.map((worker) => this.edgesOf(worker)),
    )
    return { running: freeSolution(this.market).value, anew: solve(anew).value }
  }

  private numberOf = (worker: number): number => this.numberOfWorker[worker] ?? away
  private placeOf = (gig: number): number => this.numberOfGig[gig] ?? away

  private edgesOf(worker: number): readonly Edge[] {
    return (this.pairsOfWorker[worker] ?? [])
      .filter(({ gig }) => this.isOpen(gig))
      .map(({ gig, value }) => ({ gig: this.placeOf(gig), value }))
  }
}
