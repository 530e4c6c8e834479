/** Types of what one account is closed by. */
import type { Day } from '@/domain/calendar/day'
import type { BilledAccount } from '@/domain/ledger/movements'
import type { FundStatement } from './reading-bills'
import type { BookClose, ChannelClose, ClosedAccount } from './repository'

export interface AccountToClose {
  readonly close: ChannelClose
  /** Of the last day that is counted. */
  readonly book: BookClose
  readonly account: BilledAccount
  /** Null when the bill has not come by the time the next day must begin. */
  readonly statement: FundStatement | null
  /** The account at the end of the day before; undefined on the first day. */
  readonly previous: ClosedAccount | undefined
  /** Days whose bill of the account has not come. */
  readonly missingBills: readonly Day[]
  /** The last day that was counted before this bill came late, and the account then; null in its time. */
  readonly lateOn: { readonly day: Day; readonly account: ClosedAccount } | null
}
