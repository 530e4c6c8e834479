/**
 * Jobs that one call at a time may do: a turn is taken, and every unit that is written under it proves that
 * nobody has taken it over since.
 */
import { plusMinutes, type Instant } from '@/domain/calendar/instant'
import { query } from './cloud'
import { addOnce, claimOne, collection } from './collections'
import { newId } from './identifiers'
import type { Unit } from './unit'

interface StoredTurn {
  readonly holder: string
  readonly until: Instant
  /** Counts the units that were written under it, so that one cannot commit beside a take-over. */
  readonly writes: number
}

export const turns = collection<StoredTurn>('turns')

export interface Turn {
  readonly job: string
  readonly holder: string
}

/** Thrown in a unit whose turn another call has: nothing of the unit is written. */
export class TurnLost extends Error {}

export interface TurnWishes {
  readonly job: string
  readonly now: Instant
  /** How long a call that died holds it; longer than any call lives. */
  readonly minutes: number
}

async function taken({ job, now, minutes }: TurnWishes): Promise<Turn | undefined> {
  const holder = newId()
  const next: StoredTurn = { holder, until: plusMinutes(now, minutes), writes: 0 }
  const isMine =
    (await claimOne(turns, { _id: job, until: query.lte(now) }, { ...next })) ||
    (await addOnce(turns, { _id: job, ...next }))
  return isMine ? { job, holder } : undefined
}

/**
 * Does the job unless another call is at it; false then. The turn is given back at the end, also when the job
 * fails; after a call that died it is free once its time is over.
 */
export async function inTurn(wishes: TurnWishes, work: (turn: Turn) => Promise<void>): Promise<boolean> {
  const turn = await taken(wishes)
  if (!turn) return false
  try {
    await work(turn)
  } finally {
    const { job, holder } = turn
    await claimOne(turns, { _id: job, holder }, { until: wishes.now })
  }
  return true
}

/** Lets the unit commit only while the turn is still the call's own; otherwise throws `TurnLost`. */
export async function proveTurn(unit: Unit, { job, holder }: Turn): Promise<void> {
  const stored = await unit.get(turns, job)
  if (stored?.holder !== holder) throw new TurnLost(`another call has taken over ${job}`)
  unit.save(turns, job, { ...stored, writes: stored.writes + 1 })
}
