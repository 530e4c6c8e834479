/**
 * The book: one journal document per entry, and balance documents only where an overdraft must be refused.
 */
import { type Balances, applyEntry, materialisedAccounts } from '@/domain/ledger/apply-entry'
import { type Account, type Entry, isMaterialised } from '@/domain/ledger/entry'
import { mustAgree } from '@/domain/ledger/journal'
import { type Fen, fen, noFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { collection, getMany, getOne } from './collections'
import type { Unit } from './unit'

export const journal = collection<Entry>('journal')
export interface Balance {
  readonly amountFen: Fen
  /** The objection or complaint that holds the account: nothing leaves it. Null when nobody does. */
  readonly heldBy: string | null
}

export const balances = collection<Balance>('balances')

/**
 * Books the entry in the unit; refuses an overdraft; an entry already in the journal must agree and is left
 * as it is.
 */
export async function bookEntry(unit: Unit, entry: Entry): Promise<Refusal | undefined> {
  const booked = await unit.getUnlikely(journal, entry.id)
  if (booked) {
    mustAgree(booked, entry)
    return undefined
  }
  const givers = new Set<Account>(entry.postings.map(({ from }) => from))
  const before = new Map<Account, Balance>()
  for (const account of materialisedAccounts(entry)) {
    const read = givers.has(account) ? unit.get : unit.getUnlikely
    before.set(account, (await read(balances, account)) ?? empty)
  }
  const after = applyEntry({ entry, balances: amountsOf(before), held: heldOf(before) })
  if (isRefusal(after)) return after
  saveBalances(unit, before, after)
  unit.create(journal, entry.id, entry)
  return undefined
}

/** An account on which nothing was ever booked; told apart from a stored one that holds nothing. */
const empty: Balance = { amountFen: noFen, heldBy: null }

const amountsOf = (before: ReadonlyMap<Account, Balance>): Balances =>
  new Map([...before].map(([account, { amountFen }]) => [account, amountFen]))

const heldOf = (before: ReadonlyMap<Account, Balance>): ReadonlySet<Account> =>
  new Set([...before].flatMap(([account, { heldBy }]) => (heldBy ? [account] : [])))

function saveBalances(unit: Unit, before: ReadonlyMap<Account, Balance>, after: Balances) {
  for (const [account, balance] of before) {
    const next = { heldBy: balance.heldBy, amountFen: after.get(account) ?? noFen }
    const isNothing = next.amountFen === 0 && next.heldBy === null
    // What came and went within the unit leaves no document behind.
    if (isNothing && unit.forget(balances, account)) continue
    if (balance === empty) unit.create(balances, account, next)
    else unit.save(balances, account, next)
  }
}

/** Holds an account for a case, before or after money is on it; one that another case holds is refused. */
export async function holdAccount(
  unit: Unit,
  account: Account,
  caseId: string,
): Promise<Refusal | undefined> {
  must(isMaterialised(account), `${account} has a balance that can be held`)
  const stored = await unit.get(balances, account)
  if (!stored) unit.create(balances, account, { ...empty, heldBy: caseId })
  else if (stored.heldBy === null || stored.heldBy === caseId)
    unit.save(balances, account, { ...stored, heldBy: caseId })
  else return refuse('wages.account.held', houseRule('M-05'), { account, heldBy: stored.heldBy })
  return undefined
}

/** Lifts the hold of an account; one that nobody holds stays as it is. */
export async function releaseAccount(unit: Unit, account: Account): Promise<void> {
  const stored = await unit.get(balances, account)
  if (stored && stored.heldBy !== null) unit.save(balances, account, { ...stored, heldBy: null })
}

/** What an account holds now, outside a transaction. */
export const balanceFen = async (account: Account): Promise<Fen> =>
  (await getOne(balances, account))?.amountFen ?? fen(0)

/** What many accounts hold now, in one read. */
export async function balancesFen(accounts: readonly Account[]): Promise<ReadonlyMap<string, Fen>> {
  const stored = await getMany(balances, accounts)
  return new Map(stored.map(({ _id, amountFen }) => [_id, amountFen]))
}
