/** Endpoints of a batch of wages from an employer's own account: send, query as a whole, query one row. */
import { type Answer, beijing, ok, refused } from './answer'
import { readBody } from './body-schemas'
import { sumOf } from './bill-text'
import type { Desk } from './desk'
import type { Batch, BatchRow } from './entities-payroll'
import { openedName } from './names'
import { type BatchBody, batchBody } from './payroll-bodies'

const largestPage = 100
const smallestPage = 20

function sumFlaw(body: BatchBody): Answer | null {
  const details = body.transfer_detail_list
  if (details.length !== body.total_num) return refused('PARAM_ERROR', '转账总笔数与明细不一致')
  if (sumOf(details.map((row) => row.transfer_amount)) !== body.total_amount)
    return refused('PARAM_ERROR', '转账总金额与明细不一致')
  return new Set(details.map((row) => row.out_detail_no)).size === details.length
    ? null
    : refused('PARAM_ERROR', '商家明细单号重复')
}

/** Only the employer's own money may leave here: the provider gives instructions and holds nothing. */
function partiesFlaw(desk: Desk, body: BatchBody): Answer | null {
  const employer = desk.rows.employers.find(body.sub_mchid)
  if (employer === undefined) return refused('NO_AUTH', '特约商户未与服务商绑定')
  if (!employer.fundsAuthorised || body.authorization_type === 'INFORMATION_AUTHORIZATION_TYPE')
    return refused('NO_AUTH', '特约商户未授权资金')
  if (body.sp_appid !== desk.keys.appId) return refused('APPID_MCHID_NOT_MATCH', 'sp_appid 与商户号不匹配')
  const strangers = body.transfer_detail_list.filter((row) => desk.people(row.openid) === undefined)
  return strangers.length === 0 ? null : refused('PARAM_ERROR', '无效的 openid')
}

function rowsOf(desk: Desk, body: BatchBody): BatchRow[] | Answer {
  const rows: BatchRow[] = []
  for (const detail of body.transfer_detail_list) {
    const userName = openedName(desk, detail.user_name)
    if (userName === null) return refused('PARAM_ERROR', '收款人姓名解密失败')
    rows.push({
      outDetailNo: detail.out_detail_no,
      detailId: desk.numbers.digits(40),
      openid: detail.openid,
      userName,
      amountFen: detail.transfer_amount,
      remark: detail.transfer_remark,
      state: 'INIT',
      failReason: null,
      updatedAt: desk.now(),
    })
  }
  return rows
}

function makeBatch(desk: Desk, body: BatchBody, sentBody: string): Answer {
  const rows = rowsOf(desk, body)
  if ('status' in rows) return rows
  const batch: Batch = {
    outBatchNo: body.out_batch_no,
    sentBody,
    batchId: desk.numbers.digits(40),
    subMerchantId: body.sub_mchid,
    name: body.batch_name,
    remark: body.batch_remark,
    authorizationType: body.authorization_type,
    totalFen: body.total_amount,
    state: 'ACCEPTED',
    closeReason: null,
    rows,
    createdAt: desk.now(),
    updatedAt: desk.now(),
  }
  desk.rows.batches.put(batch.outBatchNo, batch)
  return createdView(batch)
}

const createdView = ({ outBatchNo, batchId, createdAt }: Batch): Answer =>
  ok({ out_batch_no: outBatchNo, batch_id: batchId, create_time: beijing(createdAt) })

/** POST /v3/payroll-card/transfer-batches. It cannot be cancelled; the same bytes are the same batch. */
export function createBatch(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(batchBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const sentBody = Buffer.from(rawBody).toString('utf8')
  const known = desk.rows.batches.find(read.body.out_batch_no)
  if (known !== undefined) {
    return known.sentBody === sentBody
      ? createdView(known)
      : refused('ALREADY_EXISTS', '商家批次单号已存在但请求参数不一致')
  }
  const flaw = partiesFlaw(desk, read.body) ?? sumFlaw(read.body)
  if (flaw !== null) return flaw
  const short = desk.faults.take('payroll.notEnough', read.body.out_batch_no)
  return short ? refused('NOT_ENOUGH', '特约商户余额不足') : makeBatch(desk, read.body, sentBody)
}

const inState = (batch: Batch, state: BatchRow['state']) => batch.rows.filter((row) => row.state === state)

function batchView(desk: Desk, batch: Batch): object {
  const [succeeded, failed] = [inState(batch, 'SUCCESS'), inState(batch, 'FAIL')]
  return {
    sp_mchid: desk.keys.merchantId,
    sub_mchid: batch.subMerchantId,
    out_batch_no: batch.outBatchNo,
    batch_id: batch.batchId,
    batch_status: batch.state,
    batch_type: 'API',
    authorization_type: batch.authorizationType,
    batch_name: batch.name,
    batch_remark: batch.remark,
    ...(batch.closeReason === null ? {} : { close_reason: batch.closeReason }),
    total_amount: batch.totalFen,
    total_num: batch.rows.length,
    create_time: beijing(batch.createdAt),
    update_time: beijing(batch.updatedAt),
    success_amount: sumOf(succeeded.map((row) => row.amountFen)),
    success_num: succeeded.length,
    fail_amount: sumOf(failed.map((row) => row.amountFen)),
    fail_num: failed.length,
    sp_appid: desk.keys.appId,
    transfer_scene: 'PAYROLL_CARD_TRANSFER',
  }
}

const wholeNumber = (text: string | null, otherwise: number): number =>
  text !== null && /^\d{1,6}$/.test(text) ? Number(text) : otherwise

/** The page of rows that a query asks for: from `offset`, at most 100, of one state or of all. */
function pageOf(batch: Batch, query: URLSearchParams): object[] {
  if (query.get('need_query_detail') !== 'true') return []
  const state = query.get('detail_status') ?? 'ALL'
  const offset = wholeNumber(query.get('offset'), 0)
  const limit = Math.min(wholeNumber(query.get('limit'), smallestPage), largestPage)
  return batch.rows
    .filter((row) => state === 'ALL' || row.state === state)
    .slice(offset, offset + limit)
    .map((row) => ({
      detail_id: row.detailId,
      out_detail_no: row.outDetailNo,
      detail_status: row.state,
    }))
}

/** GET /v3/partner-transfer/batches/out-batch-no/{no} */
export function queryBatch(desk: Desk, outBatchNo: string, query: URLSearchParams): Answer {
  const batch = desk.rows.batches.find(outBatchNo)
  if (batch === undefined || desk.faults.take('query.notFound', outBatchNo))
    return refused('NOT_FOUND', '批次不存在')
  return ok({ ...batchView(desk, batch), transfer_detail_list: pageOf(batch, query) })
}

/** GET …/out-batch-no/{no}/details/out-detail-no/{no} */
export function queryBatchRow(desk: Desk, outBatchNo: string, outDetailNo: string): Answer {
  const batch = desk.rows.batches.find(outBatchNo)
  const row = batch?.rows.find((one) => one.outDetailNo === outDetailNo)
  if (batch === undefined || row === undefined) return refused('NOT_FOUND', '明细不存在')
  return ok({
    sp_mchid: desk.keys.merchantId,
    out_batch_no: outBatchNo,
    batch_id: batch.batchId,
    appid: desk.keys.appId,
    out_detail_no: row.outDetailNo,
    detail_id: row.detailId,
    detail_status: row.state,
    transfer_amount: row.amountFen,
    transfer_remark: row.remark,
    ...(row.failReason === null ? {} : { fail_reason: row.failReason }),
    openid: row.openid,
    username: row.userName,
    initiate_time: beijing(batch.createdAt),
    update_time: beijing(row.updatedAt),
  })
}
