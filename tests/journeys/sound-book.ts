/** What must hold of a city's book at any time. */
import type { Entry } from '@/domain/ledger/entry'
import { mustBeSound, type StoredBalance } from '../sound-book'
import type { City } from './city'

/** Balances rebuilt from the journal equal the stored ones, all sum to zero, none is below zero. */
export async function bookIsSound(city: City): Promise<void> {
  mustBeSound(await city.documents<Entry>('journal'), await city.documents<StoredBalance>('balances'))
}
