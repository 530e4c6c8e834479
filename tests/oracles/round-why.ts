/**
 * A second reading of every sentence a round says, by trying out all there is to try; it knows no price and
 * no path.
 */

export interface Problem {
  readonly seats: readonly number[]
  /** values[worker][gig]; undefined where a limit closes the gig. */
  readonly values: readonly (readonly (number | undefined)[])[]
}

interface Trial extends Problem {
  readonly worker: number
}

/** The greatest sum that all people can reach together, found by trying everything. */
export function greatestSum({ seats, values }: Problem): number {
  const known = new Map<string, number>()
  const from = ({ worker, seats: left }: Trial): number => {
    const own = values[worker]
    if (!own) return 0
    const key = `${worker} ${left.join(' ')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const without = from({ worker: worker + 1, seats: left, values })
    const best = own.reduce<number>((most, value, gig) => {
      if (value === undefined || (left[gig] ?? 0) === 0) return most
      const fewer = left.map((count, other) => (other === gig ? count - 1 : count))
      return Math.max(most, value + from({ worker: worker + 1, seats: fewer, values }))
    }, without)
    known.set(key, best)
    return best
  }
  return from({ worker: 0, seats, values })
}

/** The problem in which one person would score `value` at a gig, and is open to nothing else. */
const withScore = (
  { seats, values }: Problem,
  seat: { worker: number; gig: number; value: number },
): Problem => ({
  seats,
  values: values.map((own, worker) =>
    worker === seat.worker ? own.map((_, gig) => (gig === seat.gig ? seat.value : undefined)) : own,
  ),
})

/**
 * True when `score` is exactly the score to be exceeded by somebody without work: with it nothing is gained,
 * with one more the sum rises by one.
 */
export function isEntryScore(
  problem: Problem,
  seat: { worker: number; gig: number; score: number },
): boolean {
  const before = greatestSum(problem)
  const at = greatestSum(withScore(problem, { ...seat, value: seat.score }))
  const above = greatestSum(withScore(problem, { ...seat, value: seat.score + 1 }))
  return at === before && above === before + 1
}

export interface Said {
  readonly kind: string
  readonly gig?: number | null
  readonly wished?: number
  readonly other?: number
  readonly ownScore?: number
  readonly otherScore?: number
}

interface Round extends Problem {
  readonly gigOf: readonly number[]
}

const holders = ({ gigOf }: Round, gig: number): readonly number[] =>
  gigOf.flatMap((held, worker) => (held === gig ? [worker] : []))

const scoreAt = ({ values }: Problem, worker: number, gig: number): number | undefined =>
  values[worker]?.[gig]

const openTo = ({ values }: Problem, worker: number): readonly number[] =>
  (values[worker] ?? []).flatMap((value, gig) => (value === undefined ? [] : [gig]))

/** The best score of a person where there was a seat to give. */
const bestOf = (round: Round, worker: number): number =>
  Math.max(
    ...openTo(round, worker)
      .filter((gig) => (round.seats[gig] ?? 0) > 0)
      .map((gig) => scoreAt(round, worker, gig) ?? 0),
  )

/** What every sentence about another's seat claims besides its own kind. */
function isSoundClaim(
  round: Round,
  worker: number,
  { gig, wished, other, ownScore, otherScore }: Said,
): boolean {
  if (wished === undefined || other === undefined) return false
  const lowest = Math.min(...holders(round, wished).map((holder) => scoreAt(round, holder, wished) ?? 0))
  return (
    (gig ?? -1) === round.gigOf[worker] &&
    ownScore === bestOf(round, worker) &&
    ownScore === scoreAt(round, worker, wished) &&
    holders(round, wished).length === round.seats[wished] &&
    holders(round, wished).includes(other) &&
    otherScore === scoreAt(round, other, wished) &&
    otherScore === lowest
  )
}

/** The sum when two people have changed places; a person without work hands over nothing. */
function sumAfterExchange({ values, gigOf }: Round, one: number, other: number): number {
  const swapped = gigOf.map((gig, worker) => {
    if (worker === one) return gigOf[other] ?? -1
    return worker === other ? (gigOf[one] ?? -1) : gig
  })
  return swapped.reduce((sum, gig, worker) => sum + (gig < 0 ? 0 : (values[worker]?.[gig] ?? 0)), 0)
}

type Check = (round: Round, worker: number, said: Said) => boolean

const checks: Readonly<Record<string, Check>> = {
  closed: (round, worker) => openTo(round, worker).length === 0,
  full: (round, worker) => {
    const open = openTo(round, worker)
    return open.length > 0 && open.every((gig) => round.seats[gig] === 0)
  },
  firstChoice: (round, worker, { gig }) =>
    gig === round.gigOf[worker] && scoreAt(round, worker, gig ?? -1) === bestOf(round, worker),
  freeSeat: (round, worker, { wished = -1 }) =>
    holders(round, wished).length < (round.seats[wished] ?? 0) &&
    scoreAt(round, worker, wished) === bestOf(round, worker),
  outscored: (round, worker, said) =>
    isSoundClaim(round, worker, said) && (said.otherScore ?? 0) >= (said.ownScore ?? 0),
  onlyGig: (round, worker, said) =>
    isSoundClaim(round, worker, said) &&
    said.gig !== null &&
    (said.otherScore ?? 0) < (said.ownScore ?? 0) &&
    openTo(round, said.other ?? -1).length === 1,
  exchange: (round, worker, said) =>
    isSoundClaim(round, worker, said) &&
    (said.otherScore ?? 0) < (said.ownScore ?? 0) &&
    openTo(round, said.other ?? -1).includes(said.gig ?? -1) &&
    sumAfterExchange(round, worker, said.other ?? -1) <= greatestSum(round),
  together: (round, worker, said) =>
    isSoundClaim(round, worker, said) &&
    said.gig !== null &&
    (said.otherScore ?? 0) < (said.ownScore ?? 0) &&
    // Whoever insists on the wished seat cannot make the sum of all higher.
    (said.ownScore ?? 0) + greatestSum(withoutSeat(round, worker, said.wished ?? -1)) <= greatestSum(round),
}

/** The problem that is left when a person has taken a seat and gone. */
const withoutSeat = ({ seats, values }: Problem, worker: number, gig: number): Problem => ({
  seats: seats.map((count, place) => (place === gig ? count - 1 : count)),
  values: values.map((own, index) => (index === worker ? own.map(() => undefined) : own)),
})

/** True when what was said to the person is so, in this round. */
export const isTrue: Check = (round, worker, said) => checks[said.kind]?.(round, worker, said) ?? false
