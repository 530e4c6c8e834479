/** What a proven notice of WeChat Pay tells, as it travels from the door for notices to wages. */
import * as v from 'valibot'
import { channelFen as amount, channelMoment as moment } from './fields'

const number = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const words = v.pipe(v.string(), v.maxLength(500))
const longWords = v.pipe(v.string(), v.maxLength(4_000))

const paidFacts = {
  orderNo: number,
  transactionId: number,
  amountFen: amount,
  payerOpenid: words,
  paidAt: moment,
}

const trade = v.variant('state', [
  v.strictObject({ state: v.literal('unpaid'), orderNo: number }),
  v.strictObject({ state: v.literal('closed'), orderNo: number }),
  v.strictObject({ state: v.literal('paid'), ...paidFacts }),
  v.strictObject({ state: v.literal('refunding'), ...paidFacts }),
])

const refundFacts = { refundNo: number, refundId: number, orderNo: number, amountFen: amount }

const refund = v.variant('state', [
  v.strictObject({ state: v.literal('processing'), ...refundFacts }),
  v.strictObject({ state: v.literal('succeeded'), refundedAt: moment, ...refundFacts }),
  v.strictObject({ state: v.literal('closed'), ...refundFacts }),
  v.strictObject({ state: v.literal('abnormal'), ...refundFacts }),
])

const billFacts = { billNo: number, transferBillNo: number, amountFen: v.nullable(amount) }

const transfer = v.variant('state', [
  v.strictObject({ state: v.literal('accepted'), ...billFacts }),
  v.strictObject({ state: v.literal('processing'), ...billFacts }),
  v.strictObject({
    state: v.literal('awaitingConfirmation'),
    packageInfo: v.nullable(longWords),
    ...billFacts,
  }),
  v.strictObject({ state: v.literal('transferring'), ...billFacts }),
  v.strictObject({ state: v.literal('cancelling'), ...billFacts }),
  v.strictObject({ state: v.literal('succeeded'), finishedAt: moment, ...billFacts }),
  v.strictObject({ state: v.literal('failed'), reason: words, finishedAt: moment, ...billFacts }),
  v.strictObject({ state: v.literal('cancelled'), finishedAt: moment, ...billFacts }),
])

const consentFacts = { consentNo: number }

const consent = v.variant('state', [
  v.strictObject({ state: v.literal('awaitingWorker'), packageInfo: v.nullable(longWords), ...consentFacts }),
  v.strictObject({
    state: v.literal('inForce'),
    authorizationId: number,
    agreedAt: moment,
    ...consentFacts,
  }),
  v.strictObject({ state: v.literal('ended'), reason: words, endedAt: moment, ...consentFacts }),
])

export const paymentNews = v.variant('about', [
  v.strictObject({ about: v.literal('trade'), trade }),
  v.strictObject({ about: v.literal('refund'), refund }),
  v.strictObject({ about: v.literal('transfer'), transfer }),
  v.strictObject({ about: v.literal('consent'), consent }),
])
export type PaymentNews = v.InferOutput<typeof paymentNews>
