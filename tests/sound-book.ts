/** What must hold of any book: it balances, and what is stored of it is what its journal says. */
import { rebuildBalances, sumOfBalances } from '@/domain/ledger/apply-entry'
import { type Entry, isMaterialised, ruleOf } from '@/domain/ledger/entry'

export interface StoredBalance {
  readonly _id: string
  readonly amountFen: number
}

const isLiability = (account: Parameters<typeof ruleOf>[0]) => {
  const { kind, mustDrain, neverOverdrawn } = ruleOf(account)
  return kind === 'liability' && (mustDrain || neverOverdrawn)
}

/**
 * Balances rebuilt from the journal equal the stored ones, all sum to zero, and no liability is below zero.
 * An account that holds nothing may be stored or not.
 */
export function mustBeSound(journal: readonly Entry[], stored: readonly StoredBalance[]): void {
  const rebuilt = rebuildBalances(journal)
  expect(sumOfBalances(rebuilt)).toBe(0)
  const expected = [...rebuilt].filter(([account, amount]) => isMaterialised(account) && amount !== 0)
  const found = stored.map(({ _id, amountFen }) => [_id, amountFen]).filter(([, amount]) => amount !== 0)
  expect(found.sort()).toEqual(expected.sort())
  expect([...rebuilt].filter(([account, amount]) => isLiability(account) && amount < 0)).toEqual([])
}
