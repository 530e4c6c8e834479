/** Closed at 0.00 with everything read and explained, or open and saying why. */
import type { Instant } from '@/domain/calendar/instant'
import { closeStates } from '@/domain/ledger/close-states'
import { sumFen } from '@/domain/money/fen'
import type { Stored } from '../../_kernel/collections'
import { kindOfAccount } from './reading-bills'
import type { ChannelClose } from './repository'
import { countUnresolved } from './stored-differences'

/** By a key of ours; what the channel last answered stands when it is known. */
function missingBill({ accounts, tradeBillCompared, problem }: ChannelClose): string | null {
  const missing = accounts.find(({ bill }) => bill !== 'read')
  if (!missing && tradeBillCompared) return null
  const which = missing ? `bill:${kindOfAccount[missing.account]}` : 'bill:trade'
  return problem?.startsWith(which) ? problem : `${which}:notYet`
}

/** An account that does not add up is worse than a line that nobody has explained yet. */
function unsettled({ accounts }: ChannelClose, waiting: number): string | null {
  const wrong = accounts.find((closed) => closed.differenceFen !== 0)
  if (wrong) return `account:${wrong.account}`
  return waiting === 0 ? null : `differences:${waiting}`
}

/** The close as it is to be written when its last page is through, or when something of it was explained. */
export async function judged(close: Stored<ChannelClose>, at: Instant): Promise<Stored<ChannelClose>> {
  const differenceFen = sumFen(close.accounts.map((closed) => closed.differenceFen))
  const problem = missingBill(close) ?? unsettled(close, await countUnresolved(close.day))
  const next = { ...close, problem, differenceFen }
  if (problem === null) return { ...closeStates.move(next, 'closed'), closedAt: at }
  return close.state === 'open' ? next : closeStates.move(next, 'open')
}
