/** Checks the book against itself, a page at a time: balances from the journal, entries, and the chain. */
import type { AuditPage } from '@/contract/closes'
import { rebuildBalances } from '@/domain/ledger/apply-entry'
import { type Account, type Entry, isMaterialised } from '@/domain/ledger/entry'
import { type Fen, noFen } from '@/domain/money/fen'
import { query } from '../../_kernel/cloud'
import { count, getMany, getOne, search, type Stored } from '../../_kernel/collections'
import { balances, journal } from '../../_kernel/ledger'
import { seals, sealIdOf } from './repository'
import { chainBegins, verifyNext } from './verifying-chain'

const accountsPerPage = 100
const entriesPerPage = 300
const perRead = 1_000
const readsMaximum = 20

type Finding = AuditPage['findings'][number]
type Page = Omit<AuditPage, 'part'>

async function touching(side: 'from' | 'to', accounts: readonly string[]): Promise<readonly Stored<Entry>[]> {
  const found: Stored<Entry>[] = []
  for (let read = 0; read < readsMaximum; read += 1) {
    const some = await search(journal, {
      where: { [`postings.${side}`]: query.in([...accounts]) },
      orderBy: [['_id', 'asc']],
      limit: perRead,
      skip: read * perRead,
    })
    found.push(...some)
    if (some.length < perRead) break
  }
  return found
}

/** What these accounts hold by the journal alone. */
async function rebuilt(accounts: readonly string[]): Promise<ReadonlyMap<string, Fen>> {
  const entries = [...(await touching('from', accounts)), ...(await touching('to', accounts))]
  return rebuildBalances(new Map(entries.map((entry) => [entry._id, entry])).values())
}

async function balancesPage(after: string): Promise<Page> {
  const page = await search(balances, {
    where: { _id: query.gt(after) },
    orderBy: [['_id', 'asc']],
    limit: accountsPerPage,
  })
  const journalFen = page.length > 0 ? await rebuilt(page.map(({ _id }) => _id)) : new Map<string, Fen>()
  const findings = page
    .filter(({ _id, amountFen }) => amountFen !== (journalFen.get(_id) ?? noFen))
    .map(({ _id }): Finding => ({ what: 'balanceDiffers', id: _id }))
  return {
    checked: page.length,
    total: await count(balances, {}),
    next: page.length === accountsPerPage ? (page.at(-1)?._id ?? null) : null,
    findings,
  }
}

const accountsOf = (entries: readonly Entry[]): readonly Account[] => [
  ...new Set(entries.flatMap(({ postings }) => postings.flatMap(({ from, to }) => [from, to]))),
]

/** Accounts that have no stored balance although the journal says that they hold something. */
async function withoutBalance(entries: readonly Entry[]): Promise<readonly string[]> {
  const accounts = accountsOf(entries).filter(isMaterialised)
  const stored = new Set((await getMany(balances, accounts)).map(({ _id }) => _id))
  const missing = accounts.filter((account) => !stored.has(account))
  if (missing.length === 0) return []
  const journalFen = await rebuilt(missing)
  return missing.filter((account) => (journalFen.get(account) ?? noFen) !== 0)
}

const isMoving = ({ postings }: Entry) =>
  postings.every(({ from, to, amountFen }) => amountFen > 0 && from !== to)

async function entriesPage(after: string): Promise<Page> {
  const page = await search(journal, {
    where: { _id: query.gt(after) },
    orderBy: [['_id', 'asc']],
    limit: entriesPerPage,
  })
  const broken = page.filter((entry) => entry.id !== entry._id || !isMoving(entry))
  return {
    checked: page.length,
    total: await count(journal, {}),
    next: page.length === entriesPerPage ? (page.at(-1)?._id ?? null) : null,
    findings: [
      ...broken.map(({ _id }): Finding => ({ what: 'entryBroken', id: _id })),
      ...(await withoutBalance(page)).map((id): Finding => ({ what: 'balanceMissing', id })),
    ],
  }
}

async function chainPage(after: string): Promise<Page> {
  const place = (await getOne(seals, sealIdOf(Number(after)))) ?? chainBegins
  const page = await verifyNext(place)
  return {
    checked: page.seals,
    total: await count(seals, {}),
    next: page.seals > 0 ? String(page.place.number) : null,
    findings: page.flaws.map(({ flaw, seal, entryId }): Finding => ({
      what: flaw,
      id: entryId ?? sealIdOf(seal),
    })),
  }
}

const pages = { balances: balancesPage, entries: entriesPage, chain: chainPage }

/** One page of a part; `after` is what the page before it gave as `next`. */
export const auditPage = async (part: AuditPage['part'], after: string): Promise<AuditPage> => ({
  part,
  ...(await pages[part](after)),
})
