/**
 * Fills a hall: copies one worker and one gig of a city that is not running into a thousand and six
 * hundred.
 */
import { DatabaseSync } from '@photostructure/sqlite'
import { tradeKeys } from '@/policies/trades'
import { canonicalText, type Document, parseDocument } from '../../../localcloud/documents/canonical-text'
import { indexKeys } from '../../../localcloud/documents/index-entries'
import { documentKey } from '../../../localcloud/documents/stored-document'
import { fillIndexes, type Target, targetOf } from './load'

type Database = InstanceType<typeof DatabaseSync>

export interface HallWishes {
  readonly file: string
  readonly people: number
  readonly places: number
}

const hallCollections = ['persons', 'presences', 'registrations', 'gigs'] as const
type HallCollection = (typeof hallCollections)[number]

const fraction = 0.618_033_988_7

/** Zipf's law over all trades: the logarithm of the rank is spread evenly. */
const tradeOf = (index: number): string =>
  tradeKeys[Math.floor(tradeKeys.length ** ((index * fraction) % 1)) - 1] ?? 'loader'

const numbered = (letter: string, index: number): string => `${letter}${String(index).padStart(11, '0')}`

/** The city has officers and employers too: a person to copy is one who works. */
function firstOf(database: Database, collection: HallCollection): Document {
  const rows: { body: string }[] = database.prepare(`SELECT body FROM "documents:${collection}"`).all()
  const documents = rows.map(({ body }) => parseDocument(body))
  const found = documents.find(({ isWorker }) => collection !== 'persons' || isWorker === true)
  if (!found) throw new Error(`the city has no ${collection} to copy`)
  return found
}

/** Everybody has waited differently long and knows three trades; six of ten have said they are free. */
function peopleOf(
  database: Database,
  count: number,
): Record<'persons' | 'presences' | 'registrations', Document[]> {
  const [person, presence, said] = (['persons', 'presences', 'registrations'] as const).map((name) =>
    firstOf(database, name),
  )
  const ids = Array.from({ length: count }, (_, index) => numbered('w', index))
  const persons = ids.map((id, index) => ({
    ...person,
    _id: id,
    phone: null,
    trades: [...new Set([tradeOf(index), tradeOf(index * 3 + 1), tradeOf(index * 5 + 2)])],
  }))
  const presences = ids.map((id) => ({
    ...presence,
    _id: `presence:${id}:${String(presence?.marketDay)}`,
    personId: id,
  }))
  const history = { bookedCount: 3, keptCount: 3, arrivalCount: 3, inTimeCount: 2 }
  const registrations = ids
    .filter((_, index) => index % 10 < 6)
    .map((id, index) => ({
      ...said,
      _id: `free:${String(said?.workOn)}:${id}`,
      personId: id,
      place: { latitude: 37.3 + (index % 30) / 100, longitude: 116.2 + (index % 25) / 100 },
      history: { ...history, waitingDays: index % 8 },
    }))
  return { persons, presences, registrations }
}

function placesOf(database: Database, count: number): Document[] {
  const gig = firstOf(database, 'gigs')
  return Array.from({ length: count }, (_, index) => {
    const gigId = numbered('g', index)
    const seats = 1 + (index % 4)
    return {
      ...gig,
      ...{ _id: gigId, gigId, trade: tradeOf(index), headcount: seats, seatsLeft: seats },
      latitude: 37.3 + (index % 37) / 120,
      longitude: 116.2 + (index % 29) / 110,
      expectedPayFen: 15_000 + (index % 60) * 100,
      listKey: `${String(gig.validUntil)} ${gigId}`,
    }
  })
}

function put(document: Document, { insert, indexes }: Target): void {
  const key = documentKey(document._id)
  insert.run(key, canonicalText(document))
  for (const index of indexes)
    for (const entry of indexKeys(index.declaration, document)) index.insert.run(entry, key)
}

/** Takes which file and how many; puts the documents and their index entries in. */
export function fillHall({ file, people, places }: HallWishes): void {
  const database = new DatabaseSync(file)
  const documents = { ...peopleOf(database, people), gigs: placesOf(database, places) }
  for (const collection of hallCollections) {
    const target = targetOf(database, collection)
    database.exec('BEGIN')
    for (const document of documents[collection]) put(document, target)
    database.exec('COMMIT')
    fillIndexes(database, collection, target)
  }
  database.close()
}
