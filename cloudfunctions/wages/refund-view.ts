/** How a refund is shown to the employer who gets it and to the officers who look after it. */
import type { RefundView } from '@/contract/wages'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { type Refund, refunds } from './repository'

export const refundView = ({ refundNumber, gigId, amountFen, state, ...refund }: Refund): RefundView => ({
  ...{ refundNumber, gigId, amountFen, state },
  reservedAt: refund.reservedAt,
  endedAt: refund.endedAt,
  attention: refund.attention,
  problem: refund.problem,
})

const refundsMaximum = 200

/** All refunds of a gig, the oldest first. */
export async function refundsOfGig(gigId: string): Promise<readonly RefundView[]> {
  const found = await search(refunds, { where: { gigId }, limit: refundsMaximum })
  return found.map(refundView).sort((left, right) => (left.reservedAt < right.reservedAt ? -1 : 1))
}

/** Refunds that a person must look at, the oldest first. */
export const refundsInTrouble = (page: { skip: number; limit: number }): Promise<Stored<Refund>[]> =>
  search(refunds, {
    where: { attention: query.in(['abnormal', 'accountShort', 'keepsFailing', 'slow']) },
    orderBy: [['reservedAt', 'asc']],
    ...page,
  })
