/**
 * What WeChat demands of a transfer in scene 1005 before it makes a bill: scene, report rows, amounts, names.
 */
import type * as v from 'valibot'
import { type Answer, refused } from './answer'
import type { transferBody } from './body-schemas'
import type { Desk } from './desk'
import type { Bill } from './entities'
import { decryptedField } from './signatures'

export type TransferBody = v.InferOutput<typeof transferBody>

const openedScene = '1005'
const reportRows = ['岗位类型', '报酬说明']
const perceptions = ['劳务报酬']
const smallestFen = 10
const smallestNamedFen = 30
const nameRequiredFromFen = 200_000
/** The console shows a merchant's own caps; these are the stand-in's. */
const largestBillFen = 2_000_000
const largestMerchantDayFen = 100_000_000
export const largestUserDayFen = 2_000_000

const beijingDay = (at: number) => Math.floor((at + 8 * 3_600_000) / 86_400_000)

/** What `bills` of one Beijing day add up to, those that came to nothing left out. */
export function sumOfDay(bills: readonly Bill[], at: number): number {
  return bills
    .filter((bill) => bill.locked && beijingDay(bill.createdAt) === beijingDay(at))
    .reduce((sum, bill) => sum + bill.amountFen, 0)
}

function sceneFlaw(body: TransferBody): Answer | null {
  if (body.transfer_scene_id !== openedScene) return refused('NO_AUTH', '该转账场景未开通')
  const rows = body.transfer_scene_report_infos.map((row) => row.info_type)
  const exact = rows.length === reportRows.length && reportRows.every((row) => rows.includes(row))
  if (!exact) return refused('PARAM_ERROR', '转账场景报备信息与场景要求不一致')
  const perception = body.user_recv_perception
  return perception === undefined || perceptions.includes(perception)
    ? null
    : refused('PARAM_ERROR', '用户收款感知不在该场景可选范围内')
}

function amountFlaw(desk: Desk, body: TransferBody): Answer | null {
  const amountFen = body.transfer_amount
  if (amountFen < smallestFen) return refused('PARAM_ERROR', '转账金额低于0.1元')
  if (amountFen > largestBillFen) return refused('INVALID_REQUEST', '超过单笔限额')
  const today = sumOfDay(desk.rows.bills.all(), desk.now())
  return today + amountFen > largestMerchantDayFen ? refused('INVALID_REQUEST', '超过商户单日限额') : null
}

function nameFlaw(desk: Desk, body: TransferBody): Answer | null {
  if (body.user_name === undefined) {
    return body.transfer_amount >= nameRequiredFromFen
      ? refused('PARAM_ERROR', '2000元及以上须传收款人姓名')
      : null
  }
  if (body.transfer_amount < smallestNamedFen) return refused('PARAM_ERROR', '0.3元以下不支持校验姓名')
  const name = decryptedField(body.user_name, desk.keys.platformPrivateKey)
  return name === null || name === '' ? refused('PARAM_ERROR', '收款人姓名解密失败') : null
}

/** The refusal that `body` earns, or null when a bill may be made. */
export function transferFlaw(desk: Desk, body: TransferBody): Answer | null {
  if (body.appid !== desk.keys.appId) return refused('APPID_MCHID_NOT_MATCH', 'appid 与商户号不匹配')
  if (desk.people(body.openid) === undefined) return refused('PARAM_ERROR', '无效的 openid')
  return sceneFlaw(body) ?? amountFlaw(desk, body) ?? nameFlaw(desk, body)
}
