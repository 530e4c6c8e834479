/** What must hold of the book after every test of the functions. */
import type { Entry } from '@/domain/ledger/entry'
import { mustBeSound, type StoredBalance } from '../sound-book'
import type { World } from './world'

type Documents<Document> = readonly (Document & { readonly _id: string })[]

/** Balances rebuilt from the journal equal the stored ones, all sum to zero, none is below zero. */
export function bookIsSound(world: World): void {
  mustBeSound(
    world.documents('journal') as Documents<Entry>,
    world.documents('balances') as Documents<StoredBalance>,
  )
}
