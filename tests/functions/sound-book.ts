/** What must hold of the book after every test: it balances, and what it holds is what its journal says. */
import { rebuildBalances, sumOfBalances } from '@/domain/ledger/apply-entry'
import { type Entry, isMaterialised } from '@/domain/ledger/entry'
import type { World } from './world'

type Documents<Document> = readonly (Document & { readonly _id: string })[]

/** Balances rebuilt from the journal equal the stored ones, all sum to zero, none is below zero. */
export function bookIsSound(world: World): void {
  const rebuilt = rebuildBalances(world.documents('journal') as Documents<Entry>)
  const stored = world.documents('balances') as Documents<{ readonly amountFen: number }>
  expect(sumOfBalances(rebuilt)).toBe(0)
  const expected = [...rebuilt].filter(([account]) => isMaterialised(account)).sort()
  const found = stored.map(({ _id, amountFen }) => [_id, amountFen]).sort()
  expect(found).toEqual(expected)
  expect(stored.filter(({ amountFen }) => amountFen < 0)).toEqual([])
}
