/** What other functions may read of wages. */
import { type Day, startOfDay } from '@/domain/calendar/day'
import { day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { type Fen, sumFen } from '@/domain/money/fen'
import { lateBecause } from '@/domain/wages/late-because'
import { query } from '../_kernel/cloud'
import { count, type Reads, search, type Stored } from '../_kernel/collections'
import { type PayItem, payItems } from './repository'

export { itemView } from './item-view'
export { relations as itemRelations } from './relations'
export { latePage } from './late-page'
export { type PayItem, presentAttempt } from './repository'
export { slipOf } from './slip-of'
export { listCloses } from './use-cases/list-closes'
export { listLateWages } from './use-cases/list-late-wages'
export { openMoneyDesk } from './use-cases/open-money-desk'

const itemsMaximum = 200

/** One payable item, or undefined. */
export const readItem = (reads: Reads, itemId: string): Promise<Stored<PayItem> | undefined> =>
  reads.get(payItems, itemId)

/** The parts of one worker's wage: none while the hours are not confirmed. */
export const itemsOfBooking = (bookingId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { bookingId }, limit: itemsMaximum })

/** A crew of 200 with five parts of a wage each. */
const itemsOfGigMaximum = 1_000

/** All wages of a gig. */
export const itemsOfGig = (gigId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { gigId }, limit: itemsOfGigMaximum })

export interface WorkDays {
  readonly from: Day
  readonly to: Day
}

const ofEmployer = (employerId: string, { from, to }: WorkDays) => ({
  employerId,
  workOn: query.and([query.gte(from), query.lte(to)]),
})

/** How many wages an employer owes or has paid for work on these days. */
export const countItemsOfEmployer = (employerId: string, days: WorkDays): Promise<number> =>
  count(payItems, ofEmployer(employerId, days))

/** One page of them, by day; at most 1,000. */
export const itemsOfEmployer = (
  employerId: string,
  days: WorkDays,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Stored<PayItem>[]> =>
  search(payItems, {
    where: ofEmployer(employerId, days),
    orderBy: [
      ['workOn', 'asc'],
      ['_id', 'asc'],
    ],
    skip,
    limit,
  })

const paidPerPage = 1_000

/**
 * Every wage that reached its worker from one moment to before another, in the order of arrival, page by
 * page.
 */
export async function* wagesPaid(
  from: Instant,
  before: Instant,
): AsyncGenerator<Stored<PayItem>, void, undefined> {
  let at = from
  let seen = 0
  for (;;) {
    const page = await search(payItems, {
      where: { paidAt: query.and([query.gte(at), query.lt(before)]) },
      orderBy: [
        ['paidAt', 'asc'],
        ['_id', 'asc'],
      ],
      skip: seen,
      limit: paidPerPage,
    })
    yield* page
    const last = page.at(-1)?.paidAt ?? null
    if (page.length < paidPerPage || last === null) return
    // The next page begins at the last moment again: several wages may have arrived in the same one.
    seen = page.filter(({ paidAt }) => paidAt === last).length + (last === at ? seen : 0)
    at = last
  }
}

/** Wages that wait for this worker's tap. */
export const itemsWaitingForTap = (workerId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { workerId, state: 'waitingForTap' }, limit: itemsMaximum })

const lateMaximum = 50

/** Wages that are late by this employer's doing, the longest due first. */
export async function lateByEmployer(employerId: string, today: Day): Promise<Stored<PayItem>[]> {
  const found = await search(payItems, {
    where: { employerId, state: query.in(['unfunded', 'accrued']), dueOn: query.lt(today) },
    orderBy: [['dueOn', 'asc']],
    limit: lateMaximum,
  })
  return found.filter((item) => lateBecause(item) === 'employer')
}

/** What has reached this worker in the month of `today`. */
export async function monthPaidFen(workerId: string, today: Day): Promise<Fen> {
  const monthStart = startOfDay(day(`${today.slice(0, 7)}-01`))
  const paid = await search(payItems, {
    where: { workerId, paidAt: query.gte(monthStart) },
    limit: itemsMaximum,
  })
  return sumFen(paid.map(({ grossFen }) => grossFen))
}
