/**
 * Reads WeChat's answers about payroll cards; null when one does not read or is in a state we do not know.
 */
import * as v from 'valibot'
import type { CardToken, FaceCheck, WageBatch, WageRowResult, WageRowState } from './payroll'
import { fenField, momentField, readOrNull } from './reply-fields'

const tokenSchema = v.object({ token: v.pipe(v.string(), v.minLength(1)), expires_in: v.number() })

export function readCardToken(json: unknown): CardToken | null {
  const reply = readOrNull(tokenSchema, json)
  return reply && { token: reply.token, livesSeconds: reply.expires_in }
}

const consents = { UNAUTHORIZED: 'never', AUTHORIZED: 'given', DEAUTHORIZED: 'ended' } as const

const relationSchema = v.object({
  authorize_state: v.picklist(['UNAUTHORIZED', 'AUTHORIZED', 'DEAUTHORIZED']),
})

export function readRelation(json: unknown): { readonly state: 'never' | 'given' | 'ended' } | null {
  const reply = readOrNull(relationSchema, json)
  return reply && { state: consents[reply.authorize_state] }
}

const checkStates = {
  AUTHENTICATE_PROCESSING: 'processing',
  AUTHENTICATE_SUCCESS: 'succeeded',
  AUTHENTICATE_FAILED: 'failed',
} as const

const checkSchema = v.object({
  authenticate_number: v.string(),
  authenticate_state: v.picklist(['AUTHENTICATE_PROCESSING', 'AUTHENTICATE_SUCCESS', 'AUTHENTICATE_FAILED']),
  authenticate_time: momentField,
})

export function readFaceCheck(json: unknown): FaceCheck | null {
  const reply = readOrNull(checkSchema, json)
  return (
    reply && {
      checkNo: reply.authenticate_number,
      state: checkStates[reply.authenticate_state],
      at: reply.authenticate_time,
    }
  )
}

const createdSchema = v.object({ batch_id: v.pipe(v.string(), v.minLength(1)) })

export function readCreatedBatch(json: unknown): { readonly batchId: string } | null {
  const reply = readOrNull(createdSchema, json)
  return reply && { batchId: reply.batch_id }
}

const rowStates = {
  INIT: 'waiting',
  PROCESSING: 'processing',
  SUCCESS: 'succeeded',
  FAIL: 'failed',
  REFUND: 'returned',
} as const satisfies Record<string, WageRowState>

const rowState = v.pipe(
  v.picklist(['INIT', 'PROCESSING', 'SUCCESS', 'FAIL', 'REFUND']),
  v.transform((state): WageRowState => rowStates[state]),
)

const batchStates = {
  ACCEPTED: 'accepted',
  PROCESSING: 'processing',
  FINISHED: 'finished',
  CLOSED: 'closed',
} as const

const batchSchema = v.object({
  out_batch_no: v.string(),
  batch_status: v.picklist(['ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED']),
  close_reason: v.optional(v.string()),
  total_amount: fenField,
  transfer_detail_list: v.optional(
    v.array(v.object({ out_detail_no: v.string(), detail_status: rowState })),
    [],
  ),
})

export function readBatch(json: unknown): WageBatch | null {
  const reply = readOrNull(batchSchema, json)
  return (
    reply && {
      batchNo: reply.out_batch_no,
      state: batchStates[reply.batch_status],
      closeReason: reply.close_reason ?? null,
      totalFen: reply.total_amount,
      rows: reply.transfer_detail_list.map((row) => ({ rowNo: row.out_detail_no, state: row.detail_status })),
    }
  )
}

const rowSchema = v.object({
  out_batch_no: v.string(),
  out_detail_no: v.string(),
  detail_status: rowState,
  transfer_amount: fenField,
  fail_reason: v.optional(v.string()),
  update_time: momentField,
})

export function readWageRow(json: unknown): WageRowResult | null {
  const reply = readOrNull(rowSchema, json)
  return (
    reply && {
      batchNo: reply.out_batch_no,
      rowNo: reply.out_detail_no,
      state: reply.detail_status,
      amountFen: reply.transfer_amount,
      failReason: reply.fail_reason ?? null,
      updatedAt: reply.update_time,
    }
  )
}
