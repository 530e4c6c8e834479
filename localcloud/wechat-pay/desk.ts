/** Types of what every endpoint works with: rows, book, numbers, faults, the clock and the keys. */
import type { Book } from './book'
import type { Faults } from './faults'
import type { Keys } from './keys'
import type { NoticeQueue } from './notice-queue'
import type { Numbers } from './numbers'
import type { Rows } from './rows'
import type { Caps, Options } from './wire'

export interface Desk {
  readonly rows: Rows
  readonly book: Book
  readonly numbers: Numbers
  readonly faults: Faults
  readonly notices: NoticeQueue
  readonly keys: Keys
  readonly now: () => number
  readonly people: Options['people']
  readonly feePerTenThousand: number
  readonly caps: Caps
  readonly allowedAddresses: readonly string[]
  readonly shortFloat: NonNullable<Options['shortFloat']>
  readonly transferLines: NonNullable<Options['transferLines']>
  /** A nonce for a signature: never the same twice, and the same ones for the same calls. */
  readonly nonce: () => string
  readonly mountedAt: string
  readonly publicUrl: string | undefined
}
