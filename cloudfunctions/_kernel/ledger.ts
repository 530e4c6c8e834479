/**
 * The book: one journal document per entry, and balance documents only where an overdraft must be refused.
 */
import { type Balances, applyEntry, materialisedAccounts } from '@/domain/ledger/apply-entry'
import type { Account, Entry } from '@/domain/ledger/entry'
import { type Fen, fen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { collection, getMany, getOne } from './collections'
import type { Unit } from './unit'

export const journal = collection<Entry>('journal')
export const balances = collection<{ readonly amountFen: Fen }>('balances')

/** Books `entry` in the unit; refuses an overdraft; an entry already in the journal is left as it is. */
export async function bookEntry(unit: Unit, entry: Entry): Promise<Refusal | undefined> {
  if (await unit.get(journal, entry.id)) return undefined
  const accounts = materialisedAccounts(entry)
  const before = new Map<Account, Fen>()
  for (const account of accounts) {
    const stored = await unit.get(balances, account)
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
