/** A history of finished shifts, made of one that was lived: the same documents under other ids and days. */
import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from '@photostructure/sqlite'
import { day, plusDays } from '@/domain/calendar/day'

type Database = InstanceType<typeof DatabaseSync>

/** Collections that grow by every shift; a journal grows by four entries, here by one a shift. */
export const grownCollections = ['shifts', 'payitems', 'journal'] as const

/** Id and text of a document that is stored already. */
interface Pattern {
  readonly collection: (typeof grownCollections)[number]
  readonly text: string
}

export interface Lived {
  readonly gigId: string
  readonly workerId: string
  readonly workOn: string
  readonly patterns: readonly Pattern[]
}

interface Row {
  readonly key: string
  readonly body: string
}

/** Documents of the one shift that has been lived, as they are stored. */
export function livedShift(database: Database, itemId: string, workOn: string): Lived {
  const [, gigId = '', workerId = ''] = itemId.split(':')
  const patterns = grownCollections.flatMap((collection): Pattern[] => {
    const found: Row[] = database
      .prepare(`SELECT key, body FROM "documents:${collection}" WHERE body LIKE ? LIMIT 1`)
      .all(`%"${collection === 'journal' ? `accrue:${itemId}` : `booking:${gigId}:${workerId}`}"%`)
    return found.map(({ body }) => ({ collection, text: body }))
  })
  if (patterns.length < grownCollections.length) throw new Error(`${itemId} has not been lived to its end`)
  return { gigId, workerId, workOn, patterns }
}

const daysOfHistory = 365
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const freshId = (): string => [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join('')

export interface HistoryWishes {
  readonly shifts: number
  /** These have a history too, as long as everybody's. */
  readonly workerIds: readonly string[]
  /** A worker's shifts, however many there are in all. */
  readonly shiftsPerWorker: number
}

/** Writes ids and day of one shift in the place of those of the shift that was lived. */
export type Rename = (text: string) => string

function renaming({ gigId, workerId, workOn }: Lived, names: readonly [string, string, string]): Rename {
  const [newGigId, newWorkerId, newDay] = names
  return (text) =>
    text.replaceAll(gigId, newGigId).replaceAll(workerId, newWorkerId).replaceAll(workOn, newDay)
}

/**
 * Gives the names of one shift after another, the days evenly spread over the year before. Ids and days stand
 * in the keys of indexes as they are, so that keys are renamed as texts are.
 */
export function* historyOf(
  lived: Lived,
  { shifts, workerIds, shiftsPerWorker }: HistoryWishes,
): Generator<Rename> {
  const yesterday = plusDays(day(lived.workOn), -1)
  let workerId = ''
  for (let count = 0; count < shifts; count += 1) {
    if (count % shiftsPerWorker === 0) workerId = workerIds[count / shiftsPerWorker] ?? freshId()
    yield renaming(lived, [freshId(), workerId, plusDays(yesterday, -(count % daysOfHistory))])
  }
}
