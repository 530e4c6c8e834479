/**
 * What WeChat demands of a transfer in scene 1005 before it makes a bill: scene, report rows, amounts, names.
 */
import type * as v from 'valibot'
import { type Answer, refused } from './answer'
import type { transferBody } from './body-schemas'
import type { Desk } from './desk'
import { sentFen } from './float'
import { openedName } from './names'
import { openedScene, perceptions, reportRows } from './transfer-scene'

/** What all three ways of asking for a transfer have in common; `openid` may be known from the consent. */
export type TransferBody = v.InferOutput<typeof transferBody>

const smallestFen = 10
const smallestNamedFen = 30
const nameRequiredFromFen = 200_000

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
  if (amountFen > desk.caps.billFen) return refused('INVALID_REQUEST', '超过单笔限额')
  return sentFen(desk, desk.now()) + amountFen > desk.caps.merchantDayFen
    ? refused('INVALID_REQUEST', '超过商户单日限额')
    : null
}

function nameFlaw(desk: Desk, body: TransferBody): Answer | null {
  if (body.user_name === undefined) {
    return body.transfer_amount >= nameRequiredFromFen
      ? refused('PARAM_ERROR', '2000元及以上须传收款人姓名')
      : null
  }
  if (body.transfer_amount < smallestNamedFen) return refused('PARAM_ERROR', '0.3元以下不支持校验姓名')
  const name = openedName(desk, body.user_name)
  return name === null || name === '' ? refused('PARAM_ERROR', '收款人姓名解密失败') : null
}

/** The refusal that `body` earns, or null when a bill may be made. */
export function transferFlaw(desk: Desk, body: TransferBody): Answer | null {
  if (body.appid !== desk.keys.appId) return refused('APPID_MCHID_NOT_MATCH', 'appid 与商户号不匹配')
  if (desk.people(body.openid) === undefined) return refused('PARAM_ERROR', '无效的 openid')
  return sceneFlaw(body) ?? amountFlaw(desk, body) ?? nameFlaw(desk, body)
}
