/** What other functions may read of insurance. */
import type { Day } from '@/domain/calendar/day'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { type Cover, covers } from './repository'

export type { Cover } from './repository'

/** One a day is the most a person can have in a year. */
const most = 400

/** A worker's bound covers on these days, by day. Ended and failed ones are not among them. */
export const boundCovers = (
  workerId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<Stored<Cover>[]> =>
  search(covers, {
    where: { workerId, coveredOn: query.and([query.gte(from), query.lte(to)]), state: 'bound' },
    orderBy: [['coveredOn', 'asc']],
    limit: most,
  })
