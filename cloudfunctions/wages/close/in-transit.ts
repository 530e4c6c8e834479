/** What is on its way at WeChat at this moment, and of which nobody can say how it ended. */
import type { UnderWayView } from '@/contract/closes'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search } from '../../_kernel/collections'
import { type PayItem, payItems, presentAttempt, type Refund, refunds } from '../repository'
import { underWayView } from './close-view'

const shownMaximum = 500

function transferWay(item: PayItem, now: Call['now']): readonly UnderWayView[] {
  const attempt = presentAttempt(item)
  if (!attempt) return []
  const { billNumber, openedAt } = attempt
  return [underWayView({ account: `inflight:${billNumber}`, amountFen: item.grossFen, since: openedAt }, now)]
}

const refundWay = ({ refundNumber, amountFen, reservedAt }: Refund, now: Call['now']): UnderWayView =>
  underWayView({ account: `refunding:${refundNumber}`, amountFen, since: reservedAt }, now)

export interface InTransit {
  /** The longest under way first. */
  readonly ways: readonly UnderWayView[]
  readonly unknown: number
}

/** Transfers and refunds that have not ended. */
export async function inTransit({ now }: Pick<Call, 'now'>): Promise<InTransit> {
  const [items, back] = await Promise.all([
    search(payItems, { where: { state: query.in(['paying', 'waitingForTap']) }, limit: shownMaximum }),
    search(refunds, {
      where: { state: query.in(['reserved', 'requested', 'abnormal']) },
      limit: shownMaximum,
    }),
  ])
  const ways = [
    ...items.flatMap((item) => transferWay(item, now)),
    ...back.map((refund) => refundWay(refund, now)),
  ]
  const doubtful = items.filter((item) => presentAttempt(item)?.state === 'unknown').length
  return {
    ways: ways.sort((one, other) => (one.since < other.since ? -1 : 1)),
    unknown: doubtful + back.filter(({ problem }) => problem !== null).length,
  }
}
