/**
 * Builds the exact bytes that payroll cards need; names and id numbers are encrypted before they come here.
 */
import { sumFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import type { OrderParty } from './build-order'
import { cutText } from './cut-text'
import type { BatchRequest, CardRequest, FaceCheckRequest } from './payroll'

/** Day labourers work for days, not for years: the same for every card and batch of this market. */
const employmentType = 'SHORT_TERM_EMPLOYMENT'
const employmentScene = 'OTHERS'
const mostRows = 1000

const number = /^[0-9A-Za-z]{5,32}$/

const purposes = { signIn: 'SIGN_IN', insurance: 'INSURANCE', contract: 'CONTRACT' } as const

export interface SealedCard extends Omit<CardRequest, 'workerName' | 'idNumber'> {
  readonly encryptedName: string
  readonly encryptedIdNumber: string
}

export const buildCard = (party: OrderParty, card: SealedCard): string =>
  JSON.stringify({
    openid: card.openid,
    appid: party.appId,
    sub_mchid: card.subMerchantId,
    user_name: card.encryptedName,
    id_card_number: card.encryptedIdNumber,
    employment_type: employmentType,
  })

export function buildFaceCheck(party: OrderParty, request: FaceCheckRequest): string {
  must(/^[0-9A-Za-z_-]{1,32}$/.test(request.checkNo), 'a check number is 1 to 32 of 0-9A-Za-z_-')
  return JSON.stringify({
    openid: request.openid,
    appid: party.appId,
    sub_mchid: request.subMerchantId,
    authenticate_number: request.checkNo,
    project_name: cutText(request.projectName, 128),
    employer_name: cutText(request.employerName, 128),
    authenticate_type: purposes[request.purpose],
  })
}

/** A batch whose names are encrypted, in the order of its rows. */
export interface SealedBatch extends BatchRequest {
  readonly encryptedNames: readonly string[]
}

/** The JSON of a batch: at least one row, each number once, and the total that of the rows. */
export function buildBatch(party: OrderParty, { rows, encryptedNames, ...batch }: SealedBatch): string {
  must(number.test(batch.batchNo), 'a batch number is 5 to 32 letters and digits')
  must(
    rows.every((row) => number.test(row.rowNo)),
    'a row number is 5 to 32 letters and digits',
  )
  must(new Set(rows.map((row) => row.rowNo)).size === rows.length, 'each row has a number of its own')
  must(rows.length >= 1 && rows.length <= mostRows, 'a batch has one to a thousand rows')
  must(encryptedNames.length === rows.length, 'each row has its name')
  return JSON.stringify({
    sub_mchid: batch.subMerchantId,
    sp_appid: party.appId,
    // The employer's own money: anything else would be collecting and paying out for others.
    authorization_type: 'FUND_AUTHORIZATION_TYPE',
    out_batch_no: batch.batchNo,
    batch_name: cutText(batch.name, 32),
    batch_remark: cutText(batch.name, 32),
    total_amount: sumFen(rows.map((row) => row.amountFen)),
    total_num: rows.length,
    transfer_detail_list: rows.map((row, index) => ({
      out_detail_no: row.rowNo,
      transfer_amount: row.amountFen,
      transfer_remark: cutText(row.remark, 32),
      openid: row.openid,
      user_name: encryptedNames[index],
    })),
    employment_type: employmentType,
    employment_scene: employmentScene,
  })
}
