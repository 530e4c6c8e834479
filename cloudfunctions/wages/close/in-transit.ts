/** What is on its way at WeChat at this moment, and of which nobody can say how it ended. */
import type { InTransitView } from '@/contract/closes'
import { familyOf } from '@/domain/ledger/entry'
import { naturalFen } from '@/domain/ledger/natural-balance'
import { netPay } from '@/domain/wages/withholding'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { getMany, search } from '../../_kernel/collections'
import { journal } from '../../_kernel/ledger'
import { type PayItem, payItems, presentAttempt, type Refund, refunds } from '../repository'
import { underWayView } from './close-view'
import { newestBookClose } from './counting-book'

const shownMaximum = 500

function transferWay(item: PayItem, now: Call['now']): readonly InTransitView[] {
  const attempt = presentAttempt(item)
  if (!attempt) return []
  const { billNumber, openedAt, state } = attempt
  const way = { account: `inflight:${billNumber}`, amountFen: netPay(item), since: openedAt }
  const isTap = item.state === 'waitingForTap'
  return [
    {
      ...underWayView(way, now),
      what: isTap ? 'tap' : 'transfer',
      isUnknown: state === 'unknown',
      whose: item.workerName,
      gigId: item.gigId,
      nextAt: item.checkAt,
    },
  ]
}

function refundWay(refund: Refund, now: Call['now']): InTransitView {
  const { refundNumber, amountFen, reservedAt, gigId, checkAt, problem } = refund
  const way = { account: `refunding:${refundNumber}`, amountFen, since: reservedAt }
  return {
    ...underWayView(way, now),
    what: 'refund',
    isUnknown: problem !== null,
    whose: null,
    gigId,
    nextAt: checkAt,
  }
}

/** What the last night found between two accounts of ours and has not arrived since. */
async function movesUnderWay(now: Call['now']): Promise<readonly InTransitView[]> {
  const close = await newestBookClose()
  const moves = close?.underWay.filter(({ account }) => familyOf(account) === 'transit') ?? []
  const arrived = await getMany(
    journal,
    moves.map(({ account }) => account.replace(/^transit:/, 'moved:')),
  )
  const isThere = new Set(arrived.map(({ reference }) => `transit:${reference}`))
  return moves
    .filter(({ account }) => !isThere.has(account))
    .map((way) => ({
      ...underWayView({ ...way, amountFen: naturalFen(way.account, way.amountFen) }, now),
      ...{ what: 'move', isUnknown: false, whose: null, gigId: null, nextAt: null },
    }))
}

export interface InTransit {
  /** The longest under way first. */
  readonly ways: readonly InTransitView[]
  readonly unknown: number
}

/** Transfers and refunds that have not ended, and moves between accounts of the house. */
export async function inTransit({ now }: Pick<Call, 'now'>): Promise<InTransit> {
  const [items, back, moves] = await Promise.all([
    search(payItems, { where: { state: query.in(['paying', 'waitingForTap']) }, limit: shownMaximum }),
    search(refunds, {
      where: { state: query.in(['reserved', 'requested', 'abnormal']) },
      limit: shownMaximum,
    }),
    movesUnderWay(now),
  ])
  const ways = [
    ...items.flatMap((item) => transferWay(item, now)),
    ...back.map((refund) => refundWay(refund, now)),
    ...moves,
  ]
  return {
    ways: ways.sort((one, other) => (one.since < other.since ? -1 : 1)),
    unknown: ways.filter(({ isUnknown }) => isUnknown).length,
  }
}
