/** Posts one notice: encrypted with the APIv3 key, signed, and spoilt when a fault was ordered. */
import { beijing } from './answer'
import type { Desk } from './desk'
import type { NoticeRow } from './entities'
import { forgedSignature, signatureHeaders } from './sealing'
import { sealed } from './signatures'
import { noticeKey } from './signing-keys'

const summaries: Readonly<Record<string, string>> = {
  'TRANSACTION.SUCCESS': '支付成功',
  'REFUND.SUCCESS': '退款成功',
  'REFUND.ABNORMAL': '退款异常',
  'REFUND.CLOSED': '退款关闭',
  'MCHTRANSFER.BILL.FINISHED': '商家转账单据终态通知',
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': '商家转账用户免确认收款授权确认通知',
  'MCHTRANSFER.AUTHORIZATION.CLOSED': '商家转账用户免确认收款授权关闭通知',
}

export interface Posting {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a fault makes of the resource: one fen more, or another merchant's, and well signed all the same. */
function toldResource(desk: Desk, notice: NoticeRow): string {
  const more = desk.faults.take('notice.wrongAmount', notice.eventType) !== undefined
  const foreign = desk.faults.take('notice.wrongAppId', notice.eventType) !== undefined
  return JSON.stringify(JSON.parse(notice.resource), (name, value: unknown) => {
    if (more && ['total', 'refund', 'transfer_amount'].includes(name) && typeof value === 'number')
      return value + 1
    if (foreign && name === 'appid') return 'wxfffffffffffffffe'
    return foreign && ['mchid', 'mch_id'].includes(name) ? '1900009999' : value
  })
}

interface Contents {
  readonly resource: string
  readonly apiKey: string
  readonly nonce: string
}

function noticeBody(notice: NoticeRow, { resource, apiKey, nonce }: Contents): string {
  const sealing = { key: Buffer.from(apiKey), nonce: Buffer.from(nonce), associatedData: notice.originalType }
  return JSON.stringify({
    id: notice.id,
    create_time: beijing(notice.createdAt),
    event_type: notice.eventType,
    resource_type: 'encrypt-resource',
    summary: summaries[notice.eventType] ?? notice.eventType,
    resource: {
      original_type: notice.originalType,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: sealed(Buffer.from(resource), sealing),
      associated_data: notice.originalType,
      nonce,
    },
  })
}

const staleByMilliseconds = 600_000
const foreignKey = '0'.repeat(32)

/** The headers and bytes of one sending. A fault used up here is kept with the sending's result. */
export function noticePosting(desk: Desk, notice: NoticeRow, wallNow: number): Posting {
  const due = (kind: 'forged' | 'unknownSerial' | 'stale' | 'wrongKey') =>
    desk.faults.take(`notice.${kind}`, notice.eventType) !== undefined
  const body = noticeBody(notice, {
    resource: toldResource(desk, notice),
    apiKey: due('wrongKey') ? foreignKey : desk.keys.apiKey,
    nonce: desk.nonce().slice(0, 12),
  })
  const key = noticeKey(desk, `${notice.id}:${notice.failures}:${notice.copies}`)
  const atMilliseconds = due('stale') ? wallNow - staleByMilliseconds : wallNow
  const headers = signatureHeaders({ keys: desk.keys, key, atMilliseconds, nonce: desk.nonce() }, body)
  if (notice.probe) headers['Wechatpay-Signature'] = `WECHATPAY/SIGNTEST/${forgedSignature(key)}`
  if (due('forged')) headers['Wechatpay-Signature'] = forgedSignature(key)
  if (due('unknownSerial')) headers['Wechatpay-Serial'] = `PUB_KEY_ID_${'9'.repeat(26)}`
  return {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'User-Agent': 'Mozilla/4.0',
      ...headers,
    },
    body,
  }
}
