/** What must hold of a city's book at any time: it balances, and what it holds is what its journal says. */
import { rebuildBalances, sumOfBalances } from '@/domain/ledger/apply-entry'
import { type Entry, isMaterialised } from '@/domain/ledger/entry'
import type { City } from './city'

/** Balances rebuilt from the journal equal the stored ones, all sum to zero, none is below zero. */
export async function bookIsSound(city: City): Promise<void> {
  const journal = await city.documents<Entry>('journal')
  const stored = await city.documents<{ readonly _id: string; readonly amountFen: number }>('balances')
  const rebuilt = rebuildBalances(journal)
  expect(sumOfBalances(rebuilt)).toBe(0)
  expect(stored.map(({ _id, amountFen }) => [_id, amountFen]).sort()).toEqual(
    [...rebuilt].filter(([account]) => isMaterialised(account)).sort(),
  )
  expect(stored.filter(({ amountFen }) => amountFen < 0)).toEqual([])
}
