/** How a payable item is shown to its worker and its employer. */
import type { PayItemView } from '@/contract/wages'
import type { Instant } from '@/domain/calendar/instant'
import { lateBecause } from '@/domain/wages/late-because'
import { transferProblem } from '@/domain/wages/transfer-failure'
import { latenessOf, wageDueOn } from '@/domain/wages/wage-due-day'
import type { Stored } from '../_kernel/collections'
import type { PayItem } from './repository'

/** How late it is and by whose doing; a wage that is not late is nobody's fault. */
function lateness(item: PayItem, now: Instant): Pick<PayItemView, 'late' | 'lateBecause'> {
  const late = latenessOf(wageDueOn(item.dueOn), item.paidAt ?? now)
  return { late, lateBecause: late === 'no' ? null : lateBecause(item) }
}

/** A wage that has been paid is judged by the moment at which it was. */
export const itemView = ({ _id: itemId, ...item }: Stored<PayItem>, now: Instant): PayItemView => ({
  itemId,
  bookingId: item.bookingId,
  gigId: item.gigId,
  kind: item.kind,
  fundsModel: item.fundsModel,
  note: item.note,
  state: item.state,
  workOn: item.workOn,
  gigTitle: item.gigTitle,
  employerName: item.employerName,
  workerName: item.workerName,
  grossFen: item.grossFen,
  dueOn: item.dueOn,
  paidAt: item.paidAt,
  tapBefore: item.tapBefore,
  failedBecause: item.state === 'failed' ? transferProblem(item.failReason) : null,
  ...lateness(item, now),
})
