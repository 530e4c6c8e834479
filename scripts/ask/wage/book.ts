/** A book for one question: entries are booked or refused by the ledger's own rule. */
import { applyEntry, type Balances, sumOfBalances } from '@/domain/ledger/apply-entry'
import type { Account, Entry } from '@/domain/ledger/entry'
import type { Fen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'

export interface Book {
  /** Books the entry, or says why the ledger does not. */
  post(entry: Entry): Refusal | undefined
  hold(account: Account): void
  release(account: Account): void
  entries(): readonly Entry[]
  balances(): Balances
  /** Zero in every book. */
  sumFen(): Fen
}

export function openBook(): Book {
  const entries: Entry[] = []
  const held = new Set<Account>()
  let balances: Balances = new Map()
  return {
    post(entry) {
      const after = applyEntry({ entry, balances, held })
      if (isRefusal(after)) return after
      balances = after
      entries.push(entry)
      return undefined
    },
    hold: (account) => void held.add(account),
    release: (account) => void held.delete(account),
    entries: () => entries,
    balances: () => balances,
    sumFen: () => sumOfBalances(balances),
  }
}
