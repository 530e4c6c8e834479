/** The exact bytes of a transfer: made once with the worker's encrypted name, and sent as often as needed. */
import { transferPayNote, transferRemark } from '@/copy/zh/payment-texts'
import { netPay } from '@/domain/wages/withholding'
import { writeReading } from '../_kernel/audit'
import { wechatPay } from '../_kernel/merchant'
import type { Person, RealName } from '../_kernel/person'
import { unseal } from '../_kernel/sealed'
import type { Unit } from '../_kernel/unit'
import type { PayItem } from './repository'

/** A worker whom WeChat can pay: known there, and by name. */
export interface Payee extends Person {
  readonly openid: string
  readonly realName: RealName
}

export const isPayee = (worker: Person | undefined): worker is Payee =>
  worker?.openid != null && worker.realName !== null

interface Bill {
  readonly item: PayItem
  readonly payee: Payee
  readonly billNumber: string
  /** The worker's consent that is in force; null when they tap. */
  readonly authorizationId: string | null
}

/**
 * Opens the worker's name for WeChat's eyes only. Encrypting it again gives other bytes, so what is stored
 * with the attempt is what every try sends; nothing is asked of anybody here, so it may stand in a
 * transaction.
 */
export async function transferRequest(unit: Unit, bill: Bill): Promise<string> {
  const { item, payee, billNumber, authorizationId } = bill
  const paidWork = { tradeName: item.gigTitle, workOn: item.workOn }
  writeReading(unit, { personId: payee._id, field: 'name' })
  return wechatPay().prepareTransfer({
    billNo: billNumber,
    openid: payee.openid,
    amountFen: netPay(item),
    workerName: unseal('name', payee.realName.nameSealed),
    remark: transferRemark(paidWork),
    position: item.gigTitle,
    payNote: transferPayNote(paidWork),
    ...(authorizationId === null ? {} : { consent: { authorizationId } }),
  })
}
