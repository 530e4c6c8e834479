/** Typed handles on collections, and the plain reads and conditional claims outside a transaction. */
import { database } from './cloud'

/** A collection and the shape of its documents. Only the owner's repository.ts writes through it. */
export interface Collection<Document extends object> {
  readonly name: string
  /** Only a type. */
  readonly document?: Document
}

/** A stored document with its id. */
export type Stored<Document extends object> = Document & { readonly _id: string }

/** Names a collection; the name must stand in schema.ts. */
export const collection = <Document extends object>(name: string): Collection<Document> => ({ name })

/** Reads by id, in a transaction or not. */
export interface Reads {
  get<Document extends object>(of: Collection<Document>, id: string): Promise<Stored<Document> | undefined>
}

/** One read by id outside a transaction. */
export async function getOne<Document extends object>(
  of: Collection<Document>,
  id: string,
): Promise<Stored<Document> | undefined> {
  const { data } = await database.collection(of.name).doc(id).get()
  const [document] = data as Stored<Document>[]
  return document
}

/** Reads by id that remember what they saw, for one query call. */
export function rememberedReads(): Reads {
  const seen = new Map<string, Promise<unknown>>()
  return {
    get<Document extends object>(of: Collection<Document>, id: string) {
      const key = `${of.name}/${id}`
      const reading = seen.get(key) ?? getOne(of, id)
      seen.set(key, reading)
      return reading as Promise<Stored<Document> | undefined>
    },
  }
}

export interface Search {
  /** Conditions in the query language of the database; fields used here need a declared index. */
  readonly where: Readonly<Record<string, unknown>>
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  /** At most 1,000. */
  readonly limit: number
  readonly skip?: number
}

/** Documents that match, outside a transaction. */
export async function search<Document extends object>(
  of: Collection<Document>,
  { where, orderBy = [], limit, skip = 0 }: Search,
): Promise<Stored<Document>[]> {
  const start = database.collection(of.name).where(where)
  const ordered = orderBy.reduce((list, [field, direction]) => list.orderBy(field, direction), start)
  const { data } = await ordered.skip(skip).limit(limit).get()
  return data as Stored<Document>[]
}

/** Documents with these ids, in no particular order; at most 1,000 ids. */
export async function getMany<Document extends object>(
  of: Collection<Document>,
  ids: readonly string[],
): Promise<Stored<Document>[]> {
  if (ids.length === 0) return []
  return search(of, { where: { _id: database.command.in([...new Set(ids)]) }, limit: 1_000 })
}

/** How many documents match. */
export async function count<Document extends object>(
  of: Collection<Document>,
  where: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { total } = await database.collection(of.name).where(where).count()
  return total ?? 0
}

/**
 * Changes at most one document, only if it still matches; true when it did.
 * The preferred primitive for claims: it never conflicts and needs no retry.
 */
export async function claimOne<Document extends object>(
  of: Collection<Document>,
  where: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { updated } = await database.collection(of.name).where(where).update(change)
  return updated === 1
}

/** Changes all documents that match, in one request; gives how many. */
export async function changeMany<Document extends object>(
  of: Collection<Document>,
  where: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { updated } = await database.collection(of.name).where(where).update(change)
  return updated ?? 0
}

/** Adds one document outside a transaction; false when its id is taken already. */
export async function addOnce<Document extends object>(
  of: Collection<Document>,
  document: Stored<Document>,
): Promise<boolean> {
  try {
    await database.collection(of.name).add(document)
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Adds documents in one request, outside a transaction; at most 1,000, whose ids are fresh. */
export async function addMany<Document extends object>(
  of: Collection<Document>,
  documents: readonly Stored<Document>[],
): Promise<void> {
  if (documents.length > 0) await database.collection(of.name).add([...documents])
}

/** Takes documents away that nothing points at any more; gives how many. */
export async function removeMany<Document extends object>(
  of: Collection<Document>,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0
  const { deleted } = await database
    .collection(of.name)
    .where({ _id: database.command.in([...ids]) })
    .remove()
  return Number(deleted ?? 0)
}

/** A duplicate key has no code of its own; it shows in the message only. */
export const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'message' in error &&
  String(error.message).includes('E11000')
