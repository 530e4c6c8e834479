/** Packs all open gigs into one snapshot and publishes it by one write, after all of its parts are there. */
import { startsAt } from '@/domain/gigs/planned-time'
import { type Instant, millisecondsOf } from '@/domain/calendar/instant'
import { gigColumns, type GigRow } from '@/domain/matching/retrieval/gig-columns'
import { packGigs } from '@/domain/matching/retrieval/gig-snapshot'
import { addMany, addOnce, claimOne, getOne, removeMany, type Stored } from '../_kernel/collections'
import { newId } from '../_kernel/identifiers'
import { type Gig, hourlyPayFen, searchOpenGigs } from '../gigs/reader'
import { eligibleByGig } from './eligible-people'
import { fingerprint } from './packing'
import {
  type GigSnapshot,
  gigSnapshotId,
  gigSnapshots,
  type SnapshotChunk,
  snapshotChunks,
} from './repository'

const pageSize = 1_000
const minuteInMilliseconds = 60_000
/** As text a third more: a document stays below 200 kB. */
const chunkBytes = 145_000

export const minuteOf = (moment: Instant): number => Math.floor(millisecondsOf(moment) / minuteInMilliseconds)

function rowOf(gig: Gig, eligible: ReadonlyMap<string, number>): GigRow {
  return {
    id: gig.gigId,
    latitude: gig.latitude,
    longitude: gig.longitude,
    trade: gig.trade,
    hourlyPayFen: hourlyPayFen(gig),
    startsAtMinute: minuteOf(startsAt(gig)),
    lengthMinutes: gig.endMinute - gig.startMinute,
    freeSeats: gig.seatsLeft,
    eligiblePeople: eligible.get(gig.gigId) ?? 0,
    fundsModel: gig.fundsModel,
  }
}

/** Every gig that workers may see, page by page. */
async function allOpenGigs(now: Instant): Promise<readonly Stored<Gig>[]> {
  const found: Stored<Gig>[] = []
  for (let afterKey: string | undefined; ;) {
    const page = await searchOpenGigs({ now, limit: pageSize, afterKey })
    found.push(...page)
    afterKey = page.at(-1)?.listKey
    if (page.length < pageSize) return found
  }
}

function chunksOf(bytes: Uint8Array): readonly Stored<SnapshotChunk>[] {
  const attempt = newId()
  const chunks: Stored<SnapshotChunk>[] = []
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const text = Buffer.from(bytes.subarray(from, from + chunkBytes)).toString('base64')
    chunks.push({ _id: `${gigSnapshotId}:${attempt}:${chunks.length}`, text })
  }
  return chunks
}

/** True when no other call has published since `former` was read. */
function publish(former: GigSnapshot | undefined, next: GigSnapshot): Promise<boolean> {
  if (!former) return addOnce(gigSnapshots, { _id: gigSnapshotId, ...next })
  return claimOne(gigSnapshots, { _id: gigSnapshotId, version: former.version }, { ...next })
}

/** Looks at every open gig; writes bytes only when they differ from those that stand. */
export async function packOpenGigs(now: Instant): Promise<void> {
  const [found, eligible] = await Promise.all([allOpenGigs(now), eligibleByGig(now)])
  const bytes = packGigs(gigColumns(found.map((gig) => rowOf(gig, eligible))))
  const version = fingerprint(bytes)
  const former = await getOne(gigSnapshots, gigSnapshotId)
  if (former?.version === version) {
    await claimOne(gigSnapshots, { _id: gigSnapshotId, version }, { packedAt: now })
    return
  }
  const chunks = chunksOf(bytes)
  const chunkIds = chunks.map(({ _id }) => _id)
  await addMany(snapshotChunks, chunks)
  const formerChunkIds = former?.chunkIds ?? []
  const next = { version, packedAt: now, gigs: found.length, chunkIds, formerChunkIds }
  const published = await publish(former, next)
  await removeMany(snapshotChunks, published ? (former?.formerChunkIds ?? []) : chunkIds)
}
