/**
 * Opens the door to WeChat Pay for one merchant: each method is a path, a body and a reader of the answer.
 */
import * as v from 'valibot'
import { type Ask, asker } from './asking'
import { buildConsent, checkedConsentNo } from './build-consent'
import { buildOrder } from './build-order'
import { buildRefund } from './build-refund'
import { buildTransfer } from './build-transfer'
import type { WechatPayConfiguration } from './configuration'
import { downloadBill } from './download-bill'
import { openNotice } from './open-notice'
import { paymentParameters } from './payment-parameters'
import { payrollCards } from './payroll-calls'
import { plugin } from './plugin'
import { readConsent } from './read-consent'
import { readRefund } from './read-refund'
import { readTrade } from './read-trade'
import { readTransfer } from './read-transfer'
import { readOrNull } from './reply-fields'
import { transferPath } from './transfer-path'
import { type Transport, createTransport } from './transport'
import type { WechatPay } from './wechat-pay'

const prepaySchema = v.object({ prepay_id: v.pipe(v.string(), v.minLength(1)) })

const readPrepay = (json: unknown) => {
  const reply = readOrNull(prepaySchema, json)
  return reply && { prepayId: reply.prepay_id }
}

const transfers = 'v3/fund-app/mch-transfer/transfer-bills'
const consents = 'v3/fund-app/mch-transfer/user-confirm-authorization'
const orders = 'v3/pay/transactions'
const refunds = 'v3/refund/domestic/refunds'

async function encrypt(name: string, configuration: WechatPayConfiguration): Promise<string> {
  const { Rsa } = await plugin()
  return Rsa.encrypt(name, Rsa.from(configuration.platformKeys[configuration.platformKeyId] ?? '', 'public'))
}

type Incoming = Pick<
  WechatPay,
  'placeOrder' | 'queryOrder' | 'closeOrder' | 'refund' | 'queryRefund' | 'paymentParameters'
>

/** Money in, and back. */
function incoming(configuration: WechatPayConfiguration, ask: Ask): Incoming {
  const mchid = configuration.merchantId
  const trade = (json: unknown) => readTrade(json, configuration)
  const refund = (json: unknown) => readRefund(json, configuration)
  return {
    placeOrder: (request) =>
      ask({ method: 'POST', path: `${orders}/jsapi`, body: buildOrder(configuration, request) }, readPrepay),
    paymentParameters: (prepayId) => paymentParameters(prepayId, configuration),
    queryOrder: (orderNo) =>
      ask({ method: 'GET', path: `${orders}/out-trade-no/${orderNo}`, query: { mchid } }, trade),
    closeOrder: (orderNo) =>
      ask(
        { method: 'POST', path: `${orders}/out-trade-no/${orderNo}/close`, body: JSON.stringify({ mchid }) },
        () => ({ closed: true as const }),
      ),
    refund: (request) =>
      ask({ method: 'POST', path: refunds, body: buildRefund(configuration.notifyUrl, request) }, refund),
    queryRefund: (refundNo) => ask({ method: 'GET', path: `${refunds}/${refundNo}` }, refund),
  }
}

type Outgoing = Pick<
  WechatPay,
  'prepareTransfer' | 'createTransfer' | 'queryTransfer' | 'cancelTransfer' | 'encryptName'
>

/** Money out. */
function outgoing(configuration: WechatPayConfiguration, ask: Ask): Outgoing {
  const transfer = (json: unknown) => readTransfer(json, configuration)
  return {
    encryptName: (name) => encrypt(name, configuration),
    prepareTransfer: async ({ workerName, ...rest }) =>
      buildTransfer(configuration, { ...rest, encryptedName: await encrypt(workerName, configuration) }),
    createTransfer: (storedBody) =>
      ask({ method: 'POST', path: transferPath(storedBody), body: storedBody }, transfer),
    queryTransfer: (billNo) => ask({ method: 'GET', path: `${transfers}/out-bill-no/${billNo}` }, transfer),
    cancelTransfer: (billNo) =>
      ask({ method: 'POST', path: `${transfers}/out-bill-no/${billNo}/cancel` }, transfer),
  }
}

type Consents = Pick<WechatPay, 'askConsent' | 'queryConsent' | 'endConsent'>

/** A worker's consent to receive without a tap. */
function consenting(configuration: WechatPayConfiguration, ask: Ask): Consents {
  const consent = (json: unknown) => readConsent(json, configuration)
  const path = (consentNo: string) => `${consents}/out-authorization-no/${checkedConsentNo(consentNo)}`
  return {
    askConsent: (request) =>
      ask({ method: 'POST', path: consents, body: buildConsent(configuration, request) }, consent),
    queryConsent: (consentNo) => ask({ method: 'GET', path: path(consentNo) }, consent),
    endConsent: (consentNo) => ask({ method: 'POST', path: `${path(consentNo)}/close` }, consent),
  }
}

/** A door for `configuration` (see `wechatPayConfiguration`); `transport` is replaced in simulations only. */
export function createWechatPay(
  configuration: WechatPayConfiguration,
  transport: Transport = createTransport(configuration),
): WechatPay {
  const ask = asker(transport)
  return {
    ...incoming(configuration, ask),
    ...outgoing(configuration, ask),
    ...consenting(configuration, ask),
    payroll: payrollCards({ configuration, ask, encrypt: (text) => encrypt(text, configuration) }),
    downloadBill: (request) => downloadBill(transport, request),
    openNotice: (request) => openNotice(request, configuration),
  }
}
