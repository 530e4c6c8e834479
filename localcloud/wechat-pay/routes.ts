/** The endpoints by method and path. */
import { type Answer, refused } from './answer'
import { header } from './authorisation'
import { applyForFundBill, applyForTradeBill, downloadBill } from './bills'
import type { Desk } from './desk'
import { closeOrder, placeOrder, queryOrder, queryOrderById } from './orders'
import { createRefund, queryRefund } from './refunds'
import { cancelTransfer, createTransfer, queryTransfer, queryTransferById } from './transfers'
import type { WireRequest } from './wire'

interface Asked {
  /** What stands at the star of the path. */
  readonly number: string
  readonly query: URLSearchParams
  readonly rawBody: Uint8Array
  /** Where the merchant reached us, without a slash at the end. */
  readonly baseUrl: string
}

type Endpoint = (desk: Desk, asked: Asked) => Answer

const orders = '/v3/pay/transactions'
const refunds = '/v3/refund/domestic/refunds'
const bills = '/v3/fund-app/mch-transfer/transfer-bills'

const endpoints: readonly (readonly [method: string, path: string, endpoint: Endpoint])[] = [
  ['POST', `${orders}/jsapi`, (desk, { rawBody }) => placeOrder(desk, rawBody)],
  ['GET', `${orders}/out-trade-no/*`, (desk, { number, query }) => queryOrder(desk, number, query)],
  ['GET', `${orders}/id/*`, (desk, { number, query }) => queryOrderById(desk, number, query)],
  [
    'POST',
    `${orders}/out-trade-no/*/close`,
    (desk, { number, rawBody }) => closeOrder(desk, number, rawBody),
  ],
  ['POST', refunds, (desk, { rawBody }) => createRefund(desk, rawBody)],
  ['GET', `${refunds}/*`, (desk, { number }) => queryRefund(desk, number)],
  ['POST', bills, (desk, { rawBody }) => createTransfer(desk, rawBody)],
  ['GET', `${bills}/out-bill-no/*`, (desk, { number }) => queryTransfer(desk, number)],
  ['GET', `${bills}/transfer-bill-no/*`, (desk, { number }) => queryTransferById(desk, number)],
  [
    'POST',
    `${bills}/out-bill-no/*/cancel`,
    (desk, { number, rawBody }) => cancelTransfer(desk, number, rawBody),
  ],
  ['GET', '/v3/bill/tradebill', (desk, asked) => applyForTradeBill(desk, asked)],
  ['GET', '/v3/bill/fundflowbill', (desk, asked) => applyForFundBill(desk, asked)],
  ['GET', '/v3/billdownload/file', (desk, { query }) => downloadBill(desk, query)],
]

/** What stands at the star when `path` fits `pattern`; null when it does not fit. */
function numberIn(pattern: string, path: string): string | null {
  const [before = '', after = ''] = pattern.split('*')
  if (!pattern.includes('*')) return path === pattern ? '' : null
  if (!path.startsWith(before) || !path.endsWith(after)) return null
  const number = path.slice(before.length, path.length - after.length)
  return /^[^/]+$/.test(number) ? decodeURIComponent(number) : null
}

/** The endpoint's answer; a path that WeChat does not have is a 404. */
export function route(desk: Desk, request: WireRequest): Answer {
  for (const [method, pattern, endpoint] of endpoints) {
    const number = method === request.method ? numberIn(pattern, request.path) : null
    if (number !== null) {
      return endpoint(desk, {
        number,
        query: new URLSearchParams(request.query),
        rawBody: request.rawBody,
        baseUrl: desk.publicUrl ?? `http://${header(request, 'host')}${desk.mountedAt}`,
      })
    }
  }
  return refused('NOT_FOUND', '接口不存在')
}
