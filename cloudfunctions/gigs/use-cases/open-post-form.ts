/** The post form, opened with what was posted last: posting again is two changes and one tap. */
import type { PostForm } from '@/contract/gigs'
import { householdTrades } from '@/domain/accounts/household-trades'
import { suspendingWage } from '@/domain/gigs/posting-suspension'
import { tradeKeys } from '@/policies/trades'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { employerOf, refusedToPublish } from '../employer'
import { gigs } from '../repository'
import { fieldsOf } from '../stored-fields'

export async function openPostForm(call: Call): Promise<PostForm> {
  const employer = await employerOf(call, call.reads)
  const { person, unit, publisher, lateWages } = employer
  const where = { employerId: person._id }
  const [last] = await search(gigs, { where, orderBy: [['postedAt', 'desc']], limit: 1 })
  return {
    last: last ? fieldsOf(last) : null,
    mayPublish: refusedToPublish(employer, call.today) === undefined,
    suspendedBy: suspendingWage(lateWages) ?? null,
    employerKind: publisher.kind,
    unitState: unit?.state ?? null,
    trades: publisher.kind === 'person' ? householdTrades(call.today) : tradeKeys,
  }
}
