/**
 * Watches every commit of a round: seats are never promised twice, nobody is offered two gigs at once, who
 * has a seat or an offer keeps it when a round goes on, and no round is seen before all of it is there.
 */
import type { SeenChange } from './watched-store'

type Violated = (invariant: string, words: string) => void

interface SeatPromise {
  readonly roundId: string
  readonly until: string
}
type Promises = Readonly<Record<string, SeatPromise>>

interface Gig {
  readonly workOn: string
  readonly startMinute: number
  readonly endMinute: number
  readonly seatsLeft: number
  readonly state: string
  readonly holders: Readonly<Record<string, unknown>>
  readonly promises?: Promises
}

interface Round {
  readonly number: number
  readonly chunks: {
    readonly inputPeople: readonly string[]
    readonly inputPlaces: readonly string[]
    readonly places: readonly string[]
    readonly people: readonly { readonly id: string }[]
  }
}

/** So far a clock of an instance may be off without anybody being at fault. */
const clocksDifferMilliseconds = 5 * 60_000

const isSame = (one: SeatPromise | undefined, other: SeatPromise | undefined) =>
  one?.roundId === other?.roundId && one?.until === other?.until

const newPromises = (before: Promises, after: Promises): readonly (readonly [string, SeatPromise])[] =>
  Object.entries(after).filter(([workerId, promise]) => !isSame(before[workerId], promise))

/** Whoever stood in the gig before its new offers stands in it after them. */
function checkNobodyMoved(id: string, { before, after }: { before: Gig; after: Gig }, violated: Violated) {
  for (const workerId of Object.keys(before.holders))
    if (!(workerId in after.holders)) violated('I5', `${id}: a round has moved ${workerId}, who had a seat`)
  for (const workerId of Object.keys(before.promises ?? {}))
    if (after.promises?.[workerId] === undefined)
      violated('I5', `${id}: a round has taken the offer to ${workerId} away`)
}

/** An employer who needs nobody more has closed the post: what it offered can no longer be taken. */
const isOffered = ({ state }: Gig): boolean => state === 'published'

const overlaps = (one: Gig, other: Gig): boolean =>
  one.workOn === other.workOn && one.startMinute < other.endMinute && other.startMinute < one.endMinute

const chunksOf = ({ chunks }: Round): readonly string[] => [
  ...chunks.inputPeople,
  ...chunks.inputPlaces,
  ...chunks.places,
  ...chunks.people.map(({ id }) => id),
]

/** Rounds and their parts as they are stored. */
class PublishedRounds {
  private readonly chunks = new Set<string>()
  private readonly rounds = new Map<string, Round>()

  note({ collection, id, after }: SeenChange): void {
    if (collection === 'rounds' && after) this.rounds.set(id, after as unknown as Round)
    if (collection !== 'roundchunks') return
    if (after) this.chunks.add(id)
    else this.chunks.delete(id)
  }

  check({ collection, id, before, after }: SeenChange, violated: Violated): void {
    if (collection === 'roundpointers' && after) this.checkPointer(String(after.roundId), violated)
    if (collection !== 'roundchunks' || before === undefined || after !== undefined) return
    for (const [roundId, round] of this.rounds)
      if (chunksOf(round).includes(id)) violated('I12', `${id} of the published ${roundId} was removed`)
  }

  private checkPointer(roundId: string, violated: Violated): void {
    const round = this.rounds.get(roundId)
    const missing = round && chunksOf(round).filter((id) => !this.chunks.has(id)).length
    if (missing !== 0) violated('I12', `${roundId} is read, and ${missing ?? 'all'} of its parts are missing`)
  }
}

/** Gives what looks at each commit; `now` are milliseconds of the true time. */
export function watchRounds(violated: Violated, now: () => number): (changes: readonly SeenChange[]) => void {
  const published = new PublishedRounds()
  const gigs = new Map<string, Gig>()

  const isLive = ({ until }: SeatPromise) => Date.parse(until) > now() + clocksDifferMilliseconds

  function checkSeats(id: string, after: Gig): void {
    const kept = Object.entries(after.promises ?? {}).filter(
      ([workerId, promise]) => isLive(promise) && !(workerId in after.holders),
    )
    if (kept.length > after.seatsLeft)
      violated('I5', `${id}: ${kept.length} seats are promised and ${after.seatsLeft} are left`)
  }

  function checkOverlap(id: string, after: Gig, fresh: readonly (readonly [string, SeatPromise])[]): void {
    for (const [workerId, { roundId }] of fresh)
      for (const [otherId, other] of gigs) {
        const promise = other.promises?.[workerId]
        const isBoth = promise?.roundId === roundId && isLive(promise) && !(workerId in other.holders)
        if (otherId !== id && isBoth && isOffered(other) && overlaps(after, other))
          violated('I5', `${roundId} offers ${workerId} both ${id} and ${otherId}`)
      }
  }

  function checkGig({ id, before, after }: SeenChange): void {
    if (after === undefined) return
    const [earlier, later] = [before as unknown as Gig | undefined, after as unknown as Gig]
    const fresh = newPromises(earlier?.promises ?? {}, later.promises ?? {})
    gigs.set(id, later)
    if (fresh.length === 0) return
    if (earlier) checkNobodyMoved(id, { before: earlier, after: later }, violated)
    checkSeats(id, later)
    checkOverlap(id, later, fresh)
  }

  return (changes) => {
    for (const change of changes) published.note(change)
    for (const change of changes) {
      published.check(change, violated)
      if (change.collection === 'gigs') checkGig(change)
    }
  }
}
