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
  readonly size?: number
}

/** People who are placed together at `gig`, or nowhere (-1) because they insist; in the order of trial. */
export interface Bound {
  readonly members: readonly number[]
  readonly insists: boolean
  readonly gig: number
}

export interface Round extends Problem {
  readonly gigOf: readonly number[]
  readonly groups?: readonly Bound[]
  /** Points all others may lose for each member of a group. */
  readonly bonus?: number
  /** Gigs whose crew waits for a lead: their seats are 0. */
  readonly unled?: readonly number[]
}

const isBound = ({ insists, gig }: Bound): boolean => insists || gig >= 0

/** The problem that is left to those who came alone, and what the groups have. */
function around(problem: Problem, groups: readonly Bound[]): Problem {
  const bound = groups.filter(isBound)
  const gone = new Set(bound.flatMap(({ members }) => members))
  const taken = (gig: number) =>
    bound.reduce((sum, group) => sum + (group.gig === gig ? group.members.length : 0), 0)
  return {
    seats: problem.seats.map((count, gig) => count - taken(gig)),
    values: problem.values.map((own, worker) => (gone.has(worker) ? own.map(() => undefined) : own)),
  }
}

/** The problem of those who came alone, when a round has groups. */
const alone = (round: Round): Problem => around(round, round.groups ?? [])

const ofGroup = (round: Round, worker: number): Bound | undefined =>
  round.groups?.find((group) => isBound(group) && group.members.includes(worker))

/** What all others lose when a group that was looked at after these goes to a gig together. */
function lossBy(round: Round, group: Bound, gig: number): number {
  const groups = round.groups ?? []
  const before = groups.slice(0, groups.indexOf(group))
  const own = group.members.reduce((sum, worker) => sum + (scoreAt(round, worker, gig) ?? 0), 0)
  const apart = greatestSum(around(round, before))
  return apart - own - greatestSum(around(round, [...before, { ...group, gig }]))
}

function isNowhere(round: Round, group: Bound): boolean {
  const groups = round.groups ?? []
  const { seats } = around(round, groups.slice(0, groups.indexOf(group)))
  return seats.every(
    (count, gig) =>
      count < group.members.length ||
      group.members.some((worker) => scoreAt(round, worker, gig) === undefined) ||
      lossBy(round, group, gig) > (round.bonus ?? 0) * group.members.length,
  )
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
  { kind, gig, wished, other, ownScore, otherScore }: Said,
): boolean {
  if (wished === undefined || other === undefined) return false
  return (
    (gig ?? -1) === round.gigOf[worker] &&
    ownScore === bestOf(round, worker) &&
    ownScore === scoreAt(round, worker, wished) &&
    holders(round, wished).length === round.seats[wished] &&
    holders(round, wished).includes(other) &&
    otherScore === scoreAt(round, other, wished) &&
    otherScore === lowest(round, wished, kind)
  )
}

/** Those who came alone are compared with one another; who else is said to be lower is the lowest of all. */
function lowest(round: Round, gig: number, kind: string): number {
  const isAmongAll = kind === 'outscored' || kind === 'keptTogether'
  const some = holders(round, gig).filter((holder) => isAmongAll || ofGroup(round, holder) === undefined)
  return Math.min(...some.map((holder) => scoreAt(round, holder, gig) ?? 0))
}

const sumAsItIs = ({ values, gigOf }: Round): number =>
  gigOf.reduce((sum, gig, worker) => sum + (gig < 0 ? 0 : (values[worker]?.[gig] ?? 0)), 0)

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
  unled: (round, worker) =>
    openTo(round, worker).length > 0 &&
    openTo(round, worker).every((gig) => round.seats[gig] === 0) &&
    openTo(round, worker).some((gig) => round.unled?.includes(gig)),
  company: (round, worker, { gig, size }) => {
    const members = ofGroup(round, worker)?.members ?? []
    return members.length === size && members.every((member) => round.gigOf[member] === gig)
  },
  apart: (round, worker, { size }) => {
    const group = ofGroup(round, worker)
    if (!group || group.members.length !== size) return false
    return group.members.every((member) => round.gigOf[member] === -1) && isNowhere(round, group)
  },
  keptTogether: (round, worker, said) =>
    isSoundClaim(round, worker, said) &&
    (said.otherScore ?? 0) < (said.ownScore ?? 0) &&
    ofGroup(round, said.other ?? -1)?.gig === said.wished,
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
    ofGroup(round, said.other ?? -1) === undefined &&
    sumAfterExchange(round, worker, said.other ?? -1) <= sumAsItIs(round),
  together: (round, worker, said) =>
    isSoundClaim(round, worker, said) &&
    said.gig !== null &&
    (said.otherScore ?? 0) < (said.ownScore ?? 0) &&
    // Whoever insists on the wished seat cannot make the sum of all higher.
    (said.ownScore ?? 0) + greatestSum(withoutSeat(alone(round), worker, said.wished ?? -1)) <=
      greatestSum(alone(round)),
}

/** The problem that is left when a person has taken a seat and gone. */
const withoutSeat = ({ seats, values }: Problem, worker: number, gig: number): Problem => ({
  seats: seats.map((count, place) => (place === gig ? count - 1 : count)),
  values: values.map((own, index) => (index === worker ? own.map(() => undefined) : own)),
})

/** True when what was said to the person is so, in this round. */
export const isTrue: Check = (round, worker, said) => checks[said.kind]?.(round, worker, said) ?? false
