/**
 * The book: one journal document per entry, and balance documents only where an overdraft must be refused.
 */
import { type Balances, applyEntry, materialisedAccounts } from '@/domain/ledger/apply-entry'
import type { Account, Entry } from '@/domain/ledger/entry'
import { mustAgree } from '@/domain/ledger/journal'
import { type Fen, fen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { collection, getMany, getOne, type Reads } from './collections'
import type { Unit } from './unit'

export const journal = collection<Entry>('journal')
export const balances = collection<{ readonly amountFen: Fen }>('balances')

export interface Booking {
  readonly entry: Entry
  /**
   * Reads what is new nearly always: the journal's entry, and the accounts that receive. On a first run it
   * may answer "absent" without asking, since writing over what is there collides and the unit runs again.
   */
  readonly readNew: Reads['get']
}

/**
 * Books the entry in the unit; refuses an overdraft; an entry already in the journal must agree and is left
 * as it is.
 */
export async function bookEntry(unit: Unit, { entry, readNew }: Booking): Promise<Refusal | undefined> {
  const booked = await readNew(journal, entry.id)
  if (booked) {
    mustAgree(booked, entry)
    return undefined
  }
  const givers = new Set<Account>(entry.postings.map(({ from }) => from))
  const accounts = materialisedAccounts(entry)
  const before = new Map<Account, Fen>()
  for (const account of accounts) {
    const read = givers.has(account) ? unit.get : readNew
    const stored = await read(balances, account)
    if (stored) before.set(account, stored.amountFen)
  }
  const after = applyEntry({ entry, balances: before })
  if (isRefusal(after)) return after
  saveBalances(unit, accounts, { before, after })
  unit.create(journal, entry.id, entry)
  return undefined
}

function saveBalances(
  unit: Unit,
  accounts: readonly Account[],
  { before, after }: { readonly before: Balances; readonly after: Balances },
) {
  for (const account of accounts) {
    const balance = { amountFen: after.get(account) ?? fen(0) }
    if (before.has(account)) unit.save(balances, account, balance)
    else unit.create(balances, account, balance)
  }
}

/** What an account holds now, outside a transaction. */
export const balanceFen = async (account: Account): Promise<Fen> =>
  (await getOne(balances, account))?.amountFen ?? fen(0)

/** What many accounts hold now, in one read. */
export async function balancesFen(accounts: readonly Account[]): Promise<ReadonlyMap<string, Fen>> {
  const stored = await getMany(balances, accounts)
  return new Map(stored.map(({ _id, amountFen }) => [_id, amountFen]))
}
