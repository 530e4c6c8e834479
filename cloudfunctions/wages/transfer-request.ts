/**
 * The exact bytes of a transfer: made once with the worker's encrypted name, stored, and sent as often as
 * needed.
 */
import { transferPayNote, transferRemark } from '@/copy/zh/payment-texts'
import { must } from '@/domain/policy/must'
import { recordReading } from '../_kernel/audit'
import type { Call } from '../_kernel/call'
import { claimOne, getOne, type Stored } from '../_kernel/collections'
import { wechatPay } from '../_kernel/merchant'
import { persons } from '../_kernel/person'
import { unseal } from '../_kernel/sealed'
import { type Attempt, attempts } from './repository'

/** Opens the worker's name for WeChat's eyes only; the reading is recorded like any other. */
async function freshRequest(call: Call, attempt: Attempt): Promise<string> {
  const worker = await getOne(persons, attempt.workerId)
  must(
    worker?.openid != null && worker.realName !== null,
    'an attempt is opened only for a named worker in WeChat',
  )
  await recordReading(call, { personId: worker._id, field: 'name' })
  return wechatPay().prepareTransfer({
    billNo: attempt.billNumber,
    openid: worker.openid,
    amountFen: attempt.amountFen,
    workerName: unseal('name', worker.realName.nameSealed),
    remark: transferRemark(attempt),
    position: attempt.tradeName,
    payNote: transferPayNote(attempt),
  })
}

/** The stored bytes. Of two that make them at once one stores its own, and both send those. */
export async function storedRequest(call: Call, attempt: Stored<Attempt>): Promise<string> {
  if (attempt.requestBody !== null) return attempt.requestBody
  const requestBody = await freshRequest(call, attempt)
  if (await claimOne(attempts, { _id: attempt._id, requestBody: null }, { requestBody })) return requestBody
  const stored = (await getOne(attempts, attempt._id))?.requestBody ?? null
  must(stored !== null, 'who lost the race finds what the other stored')
  return stored
}
