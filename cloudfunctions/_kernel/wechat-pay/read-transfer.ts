/** Reads a transfer bill's state out of an answer or a notice. */
import * as v from 'valibot'
import type { OrderParty } from './build-order'
import { fenField, momentField, readOrNull } from './reply-fields'
import type { Transfer } from './transfer'

const schema = v.object({
  mch_id: v.optional(v.string()),
  appid: v.optional(v.string()),
  out_bill_no: v.string(),
  transfer_bill_no: v.string(),
  state: v.string(),
  transfer_amount: v.optional(fenField),
  package_info: v.optional(v.string()),
  fail_reason: v.optional(v.string()),
  create_time: v.optional(momentField),
  update_time: v.optional(momentField),
})

type Reply = v.InferOutput<typeof schema>

const isOurs = (reply: Reply, party: OrderParty): boolean =>
  (reply.mch_id ?? party.merchantId) === party.merchantId && (reply.appid ?? party.appId) === party.appId

const waiting: ReadonlyMap<string, 'accepted' | 'processing' | 'transferring' | 'cancelling'> = new Map([
  ['ACCEPTED', 'accepted'],
  ['PROCESSING', 'processing'],
  // Spelt so by WeChat.
  ['TRANSFERING', 'transferring'],
  ['CANCELING', 'cancelling'],
])

function ended(
  reply: Reply,
  facts: Pick<Transfer, 'billNo' | 'transferBillNo' | 'amountFen'>,
): Transfer | null {
  const finishedAt = reply.update_time ?? reply.create_time
  if (finishedAt === undefined) return null
  if (reply.state === 'SUCCESS') return { state: 'succeeded', finishedAt, ...facts }
  if (reply.state === 'CANCELLED') return { state: 'cancelled', finishedAt, ...facts }
  if (reply.state === 'FAIL')
    return { state: 'failed', reason: reply.fail_reason ?? '', finishedAt, ...facts }
  return null
}

/**
 * The transfer that `json` tells of, or null when it does not read, is not ours, or is in a state we do not
 * know.
 */
export function readTransfer(json: unknown, party: OrderParty): Transfer | null {
  const reply = readOrNull(schema, json)
  if (reply === null || !isOurs(reply, party)) return null
  const facts = {
    billNo: reply.out_bill_no,
    transferBillNo: reply.transfer_bill_no,
    amountFen: reply.transfer_amount ?? null,
  }
  if (reply.state === 'WAIT_USER_CONFIRM') {
    return { state: 'awaitingConfirmation', packageInfo: reply.package_info ?? null, ...facts }
  }
  const state = waiting.get(reply.state)
  return state === undefined ? ended(reply, facts) : { state, ...facts }
}
