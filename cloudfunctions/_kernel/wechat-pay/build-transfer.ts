/**
 * Builds the exact bytes of a wage transfer in scene 1005 (佣金报酬), to be stored once and sent as often as
 * needed.
 */
import { must } from '@/domain/policy/must'
import type { OrderParty } from './build-order'
import { cutText } from './cut-text'
import type { TransferRequest } from './transfer'

export const sceneOfPayForLabour = '1005'
/** WeChat's floor for one transfer, 0.10 yuan. */
const smallestTransferFen = 10
/**
 * Below 0.30 yuan WeChat refuses a name; from there on the name is the only check that the payee is the
 * worker.
 */
const smallestNamedTransferFen = 30

/** A transfer whose name is already encrypted. */
export interface SealedTransfer extends Omit<TransferRequest, 'workerName'> {
  readonly encryptedName: string
}

/**
 * What the body says of a consent: none, one that is asked for along with the tap, or one that is in force.
 */
function consentPart(party: OrderParty, consent: TransferRequest['consent']): object {
  if (consent === undefined) return {}
  if ('authorizationId' in consent) return { authorization_id: consent.authorizationId }
  return {
    authorization_info: {
      user_display_name: cutText(consent.displayName, 32),
      out_authorization_no: consent.consentNo,
      authorization_notify_url: party.notifyUrl,
    },
  }
}

/**
 * The JSON body of a transfer. A bill number with anything but letters and digits, or under 0.10 yuan, is a
 * fault.
 */
export function buildTransfer(party: OrderParty, transfer: SealedTransfer): string {
  must(/^[0-9A-Za-z]{1,32}$/.test(transfer.billNo), 'a bill number is 1 to 32 letters and digits')
  must(transfer.amountFen >= smallestTransferFen, 'a transfer is of at least 10 fen')
  const named = transfer.amountFen >= smallestNamedTransferFen
  return JSON.stringify({
    appid: party.appId,
    out_bill_no: transfer.billNo,
    transfer_scene_id: sceneOfPayForLabour,
    openid: transfer.openid,
    ...(named ? { user_name: transfer.encryptedName } : {}),
    transfer_amount: transfer.amountFen,
    transfer_remark: cutText(transfer.remark, 32),
    notify_url: party.notifyUrl,
    transfer_scene_report_infos: [
      { info_type: '岗位类型', info_content: cutText(transfer.position, 32) },
      { info_type: '报酬说明', info_content: cutText(transfer.payNote, 32) },
    ],
    ...consentPart(party, transfer.consent),
  })
}
