/** Peers that know only a full matrix: a row for each person, a column for each single seat. */
import type { Instance } from '@/domain/matching/assignment/instance'
import { loadPackage } from './package-of'
import { eachEdge, type GigOf, type Peer } from './solver'

interface Seats {
  /** First column of each gig, and one more. */
  readonly first: readonly number[]
  readonly gigOfSeat: readonly number[]
}

function seatsOf({ seats }: Instance): Seats {
  const first = [0]
  const gigOfSeat: number[] = []
  seats.forEach((count, gig) => {
    for (let seat = 0; seat < count; seat += 1) gigOfSeat.push(gig)
    first.push(gigOfSeat.length)
  })
  return { first, gigOfSeat }
}

/** A pair that may not be costs as much as no work at all, so the best matrix answer is the best round. */
function matrixOf(instance: Instance, worth: (value: number) => number): number[][] {
  const { first, gigOfSeat } = seatsOf(instance)
  const rows = Array.from({ length: instance.workerCount }, () =>
    new Array<number>(gigOfSeat.length).fill(worth(0)),
  )
  eachEdge(instance, ({ worker, gig, value }) => rows[worker]?.fill(worth(value), first[gig], first[gig + 1]))
  return rows
}

/** Seats given to people who may not take them are left empty. */
function gigsOfSeats(instance: Instance, seatOf: (worker: number) => number): GigOf {
  const { gigOfSeat } = seatsOf(instance)
  const gigOf = new Int32Array(instance.workerCount).fill(-1)
  eachEdge(instance, ({ worker, gig }) => {
    if (gigOfSeat[seatOf(worker)] === gig) gigOf[worker] = gig
  })
  return gigOf
}

const mostValue = ({ edgeValue }: Instance): number =>
  edgeValue.reduce((most, value) => Math.max(most, value), 0)

export const munkres: Peer = {
  name: 'munkres',
  packageName: 'munkres',
  async load() {
    const solver = (await loadPackage('munkres')) as {
      munkres(costs: number[][]): readonly (readonly [number, number])[]
    }
    return {
      prepare(instance) {
        const most = mostValue(instance)
        const costs = matrixOf(instance, (value) => most - value)
        return () => {
          const seats = new Map(solver.munkres(costs))
          return gigsOfSeats(instance, (worker) => seats.get(worker) ?? -1)
        }
      },
    }
  },
}

export const linearSumAssignment: Peer = {
  name: 'linear-sum-assignment',
  packageName: 'linear-sum-assignment',
  async load() {
    const solver = (await loadPackage('linear-sum-assignment')) as {
      linearSumAssignment(
        values: number[][],
        options: { maximaze: boolean },
      ): { readonly rowAssignments: ArrayLike<number> }
    }
    return {
      prepare(instance) {
        const values = matrixOf(instance, (value) => value)
        return () => {
          const { rowAssignments } = solver.linearSumAssignment(values, { maximaze: true })
          return gigsOfSeats(instance, (worker) => rowAssignments[worker] ?? -1)
        }
      },
    }
  },
}
