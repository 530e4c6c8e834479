/** A worker's own complaints, newest first. */
import type { ComplaintView } from '@/contract/disputes'
import { type Call, personOf } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { complaintView } from '../complaint-view'
import { complaints } from '../repository'

const listMaximum = 50

export async function listMyComplaints(
  call: Call,
): Promise<{ readonly complaints: readonly ComplaintView[] }> {
  const found = await search(complaints, {
    where: { complainantId: personOf(call)._id },
    orderBy: [['filedAt', 'desc']],
    limit: listMaximum,
  })
  return { complaints: found.map(complaintView) }
}
