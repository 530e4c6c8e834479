/**
 * The packed gigs in the memory of a running function: read once for each version, and not used when they are
 * not whole.
 */
import type { Day } from '@/domain/calendar/day'
import { type Instant, minutesBetween } from '@/domain/calendar/instant'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { type GigIndex, gigIndex } from '@/domain/matching/retrieval/gig-index'
import { unpackGigs } from '@/domain/matching/retrieval/gig-snapshot'
import type { Damage } from '@/domain/matching/retrieval/packed-table'
import { recordAlarm } from '../_kernel/audit'
import type { Call } from '../_kernel/call'
import { getMany, getOne } from '../_kernel/collections'
import { type GigSnapshot, gigSnapshotId, gigSnapshots, snapshotChunks } from './repository'

export interface Shelf {
  readonly index: GigIndex
  readonly packedAt: Instant
}

/** Why packed gigs are not used. */
type Trouble = Damage | 'chunkMissing' | 'old'

/** The clock packs every five minutes; after three times that long it has stopped. */
const oldAfterMinutes = 15

interface Kept {
  readonly version: string
  readonly on: Day
  readonly index: GigIndex
}

let kept: Kept | undefined

async function bytesOf({ chunkIds }: GigSnapshot): Promise<Uint8Array | Trouble> {
  const found = new Map((await getMany(snapshotChunks, chunkIds)).map(({ _id, text }) => [_id, text]))
  const texts = chunkIds.flatMap((id) => found.get(id) ?? [])
  if (texts.length < chunkIds.length) return 'chunkMissing'
  return Buffer.concat(texts.map((text) => Buffer.from(text, 'base64')))
}

async function indexOf(head: GigSnapshot, on: Day): Promise<GigIndex | Trouble> {
  if (kept?.version === head.version && kept.on === on) return kept.index
  const bytes = await bytesOf(head)
  if (typeof bytes === 'string') return bytes
  const columns = unpackGigs(bytes)
  if (typeof columns === 'string') return columns
  const index = gigIndex(columns, retrievalFigures(on))
  kept = { version: head.version, on, index }
  return index
}

const isOld = ({ packedAt }: GigSnapshot, now: Instant): boolean =>
  minutesBetween({ from: packedAt, to: now }) >= oldAfterMinutes

/**
 * The packed gigs, or undefined when there are none yet or when they are not whole: then the caller reads the
 * gigs themselves. What was found wrong stands in the audit, once for each version.
 */
export async function packedGigs(call: Call): Promise<Shelf | undefined> {
  const head = await getOne(gigSnapshots, gigSnapshotId)
  if (!head) return undefined
  const found = isOld(head, call.now) ? 'old' : await indexOf(head, call.today)
  if (typeof found !== 'string') return { index: found, packedAt: head.packedAt }
  await recordAlarm(call, { subject: `${gigSnapshotId}:${head.version}`, trouble: found })
  return undefined
}
