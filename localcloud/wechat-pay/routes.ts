/** The endpoints by method and path. */
import { type Answer, refused } from './answer'
import { header } from './authorisation'
import { applyForFundBill, applyForTradeBill, downloadBill } from './bills'
import { askConsent, endConsent, queryConsent } from './consents'
import type { Desk } from './desk'
import { closeOrder, placeOrder, queryOrder, queryOrderById } from './orders'
import { createBatch, queryBatch, queryBatchRow } from './payroll-batches'
import { createCardToken, queryRelation } from './payroll-cards'
import { orderFaceCheck, orderFaceCheckWithAuth, queryFaceCheck } from './payroll-faces'
import { createRefund, queryRefund } from './refunds'
import { listedAddresses } from './source-addresses'
import { cancelTransfer } from './transfer-cancelling'
import {
  createTransfer,
  createTransferWithConsent,
  queryTransfer,
  queryTransferById,
  transferByConsent,
} from './transfers'
import type { WireRequest } from './wire'

interface Asked {
  /** What stands at the first star of the path, and at the second. */
  readonly number: string
  readonly secondNumber: string
  readonly query: URLSearchParams
  readonly rawBody: Uint8Array
  /** Where the merchant reached us, without a slash at the end. */
  readonly baseUrl: string
}

type Endpoint = (desk: Desk, asked: Asked) => Answer

const orders = '/v3/pay/transactions'
const refunds = '/v3/refund/domestic/refunds'
const mchTransfer = '/v3/fund-app/mch-transfer'
const bills = `${mchTransfer}/transfer-bills`
const consents = `${mchTransfer}/user-confirm-authorization`
const payroll = '/v3/payroll-card'
const batches = '/v3/partner-transfer/batches/out-batch-no'

type Row = readonly [method: string, path: string, endpoint: Endpoint]

const incoming: readonly Row[] = [
  ['POST', `${orders}/jsapi`, (desk, { rawBody }) => placeOrder(desk, rawBody)],
  ['GET', `${orders}/out-trade-no/*`, (desk, { number, query }) => queryOrder(desk, number, query)],
  ['GET', `${orders}/id/*`, (desk, { number, query }) => queryOrderById(desk, number, query)],
  ['POST', `${orders}/out-trade-no/*/close`, (desk, asked) => closeOrder(desk, asked.number, asked.rawBody)],
  ['POST', refunds, (desk, { rawBody }) => createRefund(desk, rawBody)],
  ['GET', `${refunds}/*`, (desk, { number }) => queryRefund(desk, number)],
]

const outgoing: readonly Row[] = [
  ['POST', bills, (desk, { rawBody }) => createTransfer(desk, rawBody)],
  ['POST', `${bills}/transfer`, (desk, { rawBody }) => transferByConsent(desk, rawBody)],
  [
    'POST',
    `${bills}/pre-transfer-with-authorization`,
    (desk, { rawBody }) => createTransferWithConsent(desk, rawBody),
  ],
  ['GET', `${bills}/out-bill-no/*`, (desk, { number }) => queryTransfer(desk, number)],
  ['GET', `${bills}/transfer-bill-no/*`, (desk, { number }) => queryTransferById(desk, number)],
  [
    'POST',
    `${bills}/out-bill-no/*/cancel`,
    (desk, asked) => cancelTransfer(desk, asked.number, asked.rawBody),
  ],
  ['POST', consents, (desk, { rawBody }) => askConsent(desk, rawBody)],
  ['GET', `${consents}/out-authorization-no/*`, (desk, { number }) => queryConsent(desk, number)],
  [
    'POST',
    `${consents}/out-authorization-no/*/close`,
    (desk, { number, rawBody }) => endConsent(desk, number, rawBody),
  ],
]

const payrollCards: readonly Row[] = [
  ['POST', `${payroll}/tokens`, (desk, { rawBody }) => createCardToken(desk, rawBody)],
  ['GET', `${payroll}/relations/*`, (desk, { number, query }) => queryRelation(desk, number, query)],
  ['POST', `${payroll}/authentications/pre-order`, (desk, { rawBody }) => orderFaceCheck(desk, rawBody)],
  [
    'POST',
    `${payroll}/authentications/pre-order-with-auth`,
    (desk, { rawBody }) => orderFaceCheckWithAuth(desk, rawBody),
  ],
  ['GET', `${payroll}/authentications/*`, (desk, { number, query }) => queryFaceCheck(desk, number, query)],
  ['POST', `${payroll}/transfer-batches`, (desk, { rawBody }) => createBatch(desk, rawBody)],
  ['GET', `${batches}/*`, (desk, { number, query }) => queryBatch(desk, number, query)],
  [
    'GET',
    `${batches}/*/details/out-detail-no/*`,
    (desk, { number, secondNumber }) => queryBatchRow(desk, number, secondNumber),
  ],
]

const dailyBills: readonly Row[] = [
  ['GET', '/v3/bill/tradebill', (desk, asked) => applyForTradeBill(desk, asked)],
  ['GET', '/v3/bill/fundflowbill', (desk, asked) => applyForFundBill(desk, asked)],
  ['GET', '/v3/billdownload/file', (desk, { query }) => downloadBill(desk, query)],
]

const pattern = (path: string) => new RegExp(`^${path.replaceAll('*', '([^/]+)')}$`)

const endpoints = [...incoming, ...outgoing, ...payrollCards, ...dailyBills].map(
  ([method, path, endpoint]) => ({ method, pattern: pattern(path), endpoint }),
)

/** The endpoint's answer; a path that WeChat does not have is a 404. */
export function route(desk: Desk, request: WireRequest): Answer {
  const foreign = listedAddresses(desk, request)
  if (foreign !== null) return foreign
  for (const { method, pattern, endpoint } of endpoints) {
    const fit = method === request.method ? pattern.exec(request.path) : null
    if (fit !== null) {
      return endpoint(desk, {
        number: decodeURIComponent(fit[1] ?? ''),
        secondNumber: decodeURIComponent(fit[2] ?? ''),
        query: new URLSearchParams(request.query),
        rawBody: request.rawBody,
        baseUrl: desk.publicUrl ?? `http://${header(request, 'host')}${desk.mountedAt}`,
      })
    }
  }
  return refused('NOT_FOUND', '接口不存在')
}
