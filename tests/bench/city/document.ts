/** One document of the city, looked at past the functions: it costs them nothing and is counted nowhere. */
import { setTimeout as pause } from 'node:timers/promises'
import type { City } from '../../journeys/city'

const betweenLooksMilliseconds = 4
const patienceMilliseconds = 30_000

export async function documentOf<Stored>(
  city: City,
  collection: string,
  id: string,
): Promise<Stored | undefined> {
  const where = `/local/documents?collection=${collection}&id=${encodeURIComponent(id)}`
  const { documents } = await city.send<{ documents: Stored[] }>('GET', where)
  return documents[0]
}

export interface Awaited<Stored> {
  readonly collection: string
  readonly id: string
  isThere(seen: Stored): boolean
  /** Longer where looking would be work beside what is measured; 4 where the wait itself is measured. */
  readonly betweenLooks?: number
}

/** Looks until the document is as it is waited for. */
export async function waitFor<Stored>(
  city: City,
  { collection, id, isThere, betweenLooks = betweenLooksMilliseconds }: Awaited<Stored>,
): Promise<Stored> {
  const end = performance.now() + patienceMilliseconds
  for (;;) {
    const seen = await documentOf<Stored>(city, collection, id)
    if (seen !== undefined && isThere(seen)) return seen
    if (performance.now() > end) throw new Error(`${id} did not come: ${JSON.stringify(seen)}`)
    await pause(betweenLooks)
  }
}
