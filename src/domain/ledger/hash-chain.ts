/**
 * Every entry is sealed into a chain of hashes, so that none can be changed, dropped or swapped unseen.
 *
 * Law     House rule M-07 (what is in the book stays in the book, and anybody can check that it did)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/hash-chain.test.ts
 */
import { earliestOf, type Instant, latestOf } from '../calendar/instant'
import { canonicalJson } from '../policy/canonical-json'
import type { Entry } from './entry'
import { sealedText } from './journal'

/** SHA-256 in hexadecimal; an argument, because the domain needs no package. */
export type Hash = (text: string) => string

export interface SealedEntry {
  readonly id: string
  readonly hash: string
}

export interface Seal {
  /** From 1 on, without a gap. */
  readonly number: number
  readonly previousRoot: string
  readonly root: string
  readonly entries: readonly SealedEntry[]
  /** The earliest and the latest moment of its entries. */
  readonly from: Instant
  readonly through: Instant
  /** Entries that came to light only after later ones had been sealed, by id. */
  readonly stragglers: readonly string[]
  readonly sealedAt: Instant
}

/** What the first seal follows. */
export const firstRoot = '0'.repeat(64)

/** So many entries fit into one seal: a document stays small. */
export const entriesPerSeal = 400

export const hashOf = (entry: Entry, hash: Hash): string => hash(sealedText(entry))

type Content = Pick<Seal, 'number' | 'previousRoot' | 'entries'>

const rootOf = ({ number, previousRoot, entries }: Content, hash: Hash): string =>
  hash(canonicalJson({ number, previousRoot, entries: entries.map((sealed) => [sealed.id, sealed.hash]) }))

export interface Unsealed {
  /** Oldest first. */
  readonly entries: readonly Entry[]
  /** The newest seal, if there is one. */
  readonly last: Pick<Seal, 'number' | 'root' | 'through'> | undefined
  readonly at: Instant
}

function sealOne(entries: readonly [Entry, ...Entry[]], { last, at }: Unsealed, hash: Hash): Seal {
  const [oldest, ...others] = entries
  const times = others.map((entry) => entry.at)
  const content: Content = {
    number: (last?.number ?? 0) + 1,
    previousRoot: last?.root ?? firstRoot,
    entries: entries.map((entry) => ({ id: entry.id, hash: hashOf(entry, hash) })),
  }
  return {
    ...content,
    root: rootOf(content, hash),
    from: earliestOf(oldest.at, ...times),
    through: latestOf(oldest.at, ...times),
    stragglers: entries.filter((entry) => last !== undefined && entry.at < last.through).map(({ id }) => id),
    sealedAt: at,
  }
}

/** The seals that go on the chain next, each of a few hundred entries; none when there is nothing new. */
export function sealEntries({ entries, last, at }: Unsealed, hash: Hash): readonly Seal[] {
  const seals: Seal[] = []
  for (let index = 0; index < entries.length; index += entriesPerSeal) {
    const [first, ...others] = entries.slice(index, index + entriesPerSeal)
    if (first) seals.push(sealOne([first, ...others], { entries, last: seals.at(-1) ?? last, at }, hash))
  }
  return seals
}

export interface ChainFlaw {
  readonly flaw: 'sealMissing' | 'sealChanged' | 'entryMissing' | 'entryChanged' | 'entryUnsealed'
  readonly seal: number
  readonly entryId: string | null
}

export interface SealToVerify {
  readonly seal: Seal
  readonly previous: Pick<Seal, 'number' | 'root'> | undefined
  /** The entries of the journal that the seal names, as they are now. */
  readonly entries: ReadonlyMap<string, Entry>
}

function entryFlaw(sealed: SealedEntry, entry: Entry | undefined, hash: Hash): ChainFlaw['flaw'] | undefined {
  if (!entry) return 'entryMissing'
  return hashOf(entry, hash) === sealed.hash ? undefined : 'entryChanged'
}

/** What is wrong with the seal itself. */
function sealFlaw({ seal, previous }: SealToVerify, hash: Hash): ChainFlaw['flaw'] | undefined {
  if (seal.number !== (previous?.number ?? 0) + 1) return 'sealMissing'
  const follows = seal.previousRoot === (previous?.root ?? firstRoot)
  return follows && seal.root === rootOf(seal, hash) ? undefined : 'sealChanged'
}

/** What is wrong with one seal and its entries; nothing when all is as it was. */
export function verifySeal(toVerify: SealToVerify, hash: Hash): readonly ChainFlaw[] {
  const { seal, entries } = toVerify
  const broken = sealFlaw(toVerify, hash)
  const ofEntries = seal.entries.flatMap((sealed): readonly ChainFlaw[] => {
    const flaw = entryFlaw(sealed, entries.get(sealed.id), hash)
    return flaw ? [{ flaw, seal: seal.number, entryId: sealed.id }] : []
  })
  return broken ? [{ flaw: broken, seal: seal.number, entryId: null }, ...ofEntries] : ofEntries
}

/** The entries that no seal names. */
export function unsealedOf(entries: readonly Entry[], seals: readonly Seal[]): readonly Entry[] {
  const sealed = new Set(seals.flatMap((seal) => seal.entries.map(({ id }) => id)))
  return entries.filter(({ id }) => !sealed.has(id))
}

export interface Chain {
  /** In the order of their numbers. */
  readonly seals: readonly Seal[]
  readonly entries: readonly Entry[]
}

/** Everything that is wrong between a whole journal and its seals. */
export function verifyChain({ seals, entries }: Chain, hash: Hash): readonly ChainFlaw[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const inSeals = seals.flatMap((seal, index) =>
    verifySeal({ seal, previous: seals[index - 1], entries: byId }, hash),
  )
  const unsealed = unsealedOf(entries, seals).map(({ id }): ChainFlaw => ({
    flaw: 'entryUnsealed',
    seal: 0,
    entryId: id,
  }))
  return [...inSeals, ...unsealed]
}
