/** Reads a refund's state out of an answer (`status`) or a notice (`refund_status`). */
import * as v from 'valibot'
import { fenField, momentField, readOrNull } from './reply-fields'
import type { Refund } from './trade'

const stateField = v.picklist(['SUCCESS', 'CLOSED', 'PROCESSING', 'ABNORMAL'])

const schema = v.object({
  mchid: v.optional(v.string()),
  out_refund_no: v.string(),
  refund_id: v.string(),
  out_trade_no: v.string(),
  status: v.optional(stateField),
  refund_status: v.optional(stateField),
  success_time: v.optional(momentField),
  amount: v.object({ refund: fenField }),
})

type Reply = v.InferOutput<typeof schema>

function refundOf(reply: Reply): Refund | null {
  const facts = {
    refundNo: reply.out_refund_no,
    refundId: reply.refund_id,
    orderNo: reply.out_trade_no,
    amountFen: reply.amount.refund,
  }
  const state = reply.status ?? reply.refund_status
  if (state === 'PROCESSING') return { state: 'processing', ...facts }
  if (state === 'CLOSED') return { state: 'closed', ...facts }
  if (state === 'ABNORMAL') return { state: 'abnormal', ...facts }
  if (state === undefined) return null
  return reply.success_time ? { state: 'succeeded', refundedAt: reply.success_time, ...facts } : null
}

/** The refund that `json` tells of, or null when it does not read. Only a notice names the merchant. */
export function readRefund(json: unknown, party: { readonly merchantId: string }): Refund | null {
  const reply = readOrNull(schema, json)
  const ours = reply !== null && (reply.mchid ?? party.merchantId) === party.merchantId
  return ours ? refundOf(reply) : null
}
