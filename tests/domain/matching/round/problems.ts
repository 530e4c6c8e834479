/** Small rounds for the tests: drawn ones, and the same written as the second reading takes them. */
import fc from 'fast-check'
import { type Instance, instanceOf, type Solution } from '@/domain/matching/assignment/instance'
import type { Problem } from '../../../oracles/round-why'

interface Size {
  readonly workers: fc.Arbitrary<number>
  readonly gigs: fc.Arbitrary<number>
  readonly seats: fc.Arbitrary<number>
  readonly value: fc.Arbitrary<number>
}

const problemOf = ({ workers, gigs, seats, value }: Size): fc.Arbitrary<Problem> =>
  fc.tuple(workers, gigs).chain(([workerCount, gigCount]) => {
    const own = fc.array(fc.option(value, { nil: undefined, freq: 2 }), {
      minLength: gigCount,
      maxLength: gigCount,
    })
    return fc.record({
      seats: fc.array(seats, { minLength: gigCount, maxLength: gigCount }),
      values: fc.array(own, { minLength: workerCount, maxLength: workerCount }),
    })
  })

/** Any small round: empty gigs, gigs without seats, and few different scores, so that equals are common. */
const smallProblem = problemOf({
  workers: fc.integer({ min: 1, max: 6 }),
  gigs: fc.integer({ min: 1, max: 4 }),
  seats: fc.integer({ min: 0, max: 3 }),
  value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 10_000 })),
})

/** A round in which seats are dear, so that people pass each other over. */
const crowdedProblem = problemOf({
  workers: fc.integer({ min: 4, max: 7 }),
  gigs: fc.integer({ min: 3, max: 4 }),
  seats: fc.integer({ min: 1, max: 2 }),
  value: fc.integer({ min: 5_000, max: 5_100 }),
})

export const anyProblem: fc.Arbitrary<Problem> = fc.oneof(smallProblem, crowdedProblem)

export const instanceOfProblem = ({ seats, values }: Problem): Instance =>
  instanceOf(
    seats,
    values.map((own) => own.flatMap((value, gig) => (value === undefined ? [] : [{ gig, value }]))),
  )

export const roundOf = (problem: Problem, { gigOf }: Solution) => ({ ...problem, gigOf: [...gigOf] })
