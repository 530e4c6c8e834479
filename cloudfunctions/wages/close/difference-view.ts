/** How a difference is shown to the officers who look after the money. */
import type { DifferenceView } from '@/contract/closes'
import { type Day, dayOf, daysBetween } from '@/domain/calendar/day'
import { movementOf } from '@/domain/ledger/movements'
import type { Resolution } from '@/domain/ledger/resolve-difference'
import type { Stored } from '../../_kernel/collections'
import type { StoredDifference } from './repository'

/** Money that moves under a voucher is the operator's own; two bills at odds set nothing aside. */
function suggestionFor({ lineId, key }: StoredDifference): Resolution | null {
  if (lineId === null) return 'nothing'
  const { kind } = movementOf(key)
  if (kind === 'move') return 'operatorMoney'
  return kind === 'fee' || kind === 'feeBack' ? 'channelFee' : null
}

export function differenceView(stored: Stored<StoredDifference>, today: Day): DifferenceView {
  const { account, kind, reference } = movementOf(stored.key)
  return {
    differenceId: stored._id,
    state: stored.state,
    day: stored.day,
    kind: stored.kind,
    account,
    movement: kind,
    reference,
    amountFen: stored.amountFen,
    suggested: suggestionFor(stored),
    owner: 'financeOfficer',
    openedAt: stored.openedAt,
    ageDays: daysBetween({ from: dayOf(stored.openedAt), to: today }),
    resolution: stored.resolution,
    reason: stored.reason,
    needsSecond: stored.state === 'proposed',
  }
}
