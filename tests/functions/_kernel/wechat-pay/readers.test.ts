/** Proves that every state of WeChat's is read, and that what does not read or is another's is nothing. */
import { readRefund } from '../../../../cloudfunctions/_kernel/wechat-pay/read-refund'
import { readTrade } from '../../../../cloudfunctions/_kernel/wechat-pay/read-trade'
import { readTransfer } from '../../../../cloudfunctions/_kernel/wechat-pay/read-transfer'

const party = { appId: 'wx1', merchantId: '19', notifyUrl: '' }

describe('an order', () => {
  const unpaid = { appid: 'wx1', mchid: '19', out_trade_no: 'order-1', trade_state: 'NOTPAY' }
  const paid = {
    ...unpaid,
    trade_state: 'SUCCESS',
    transaction_id: '42',
    amount: { total: 100, payer_total: 100 },
    payer: { openid: 'o1' },
    success_time: '2026-11-24T09:00:00+08:00',
  }

  it.each([
    ['NOTPAY', 'unpaid'],
    ['USERPAYING', 'unpaid'],
    ['PAYERROR', 'unpaid'],
    ['CLOSED', 'closed'],
    ['REVOKED', 'closed'],
  ])('%s is %s', (word, state) => {
    expect(readTrade({ ...unpaid, trade_state: word }, party)).toEqual({ state, orderNo: 'order-1' })
  })

  it.each([
    ['SUCCESS', 'paid'],
    ['REFUND', 'refunding'],
  ])('%s is %s', (word, state) => {
    expect(readTrade({ ...paid, trade_state: word }, party)).toEqual({
      state,
      orderNo: 'order-1',
      transactionId: '42',
      amountFen: 100,
      payerOpenid: 'o1',
      paidAt: '2026-11-24T01:00:00.000Z',
    })
  })

  it.each([
    ['another merchant’s', { ...paid, mchid: '20' }],
    ['another app’s', { ...paid, appid: 'wx2' }],
    ['paid without an amount', { ...paid, amount: {} }],
    ['paid with half a fen', { ...paid, amount: { total: 0.5 } }],
    ['paid at no time', { ...paid, success_time: 'soon' }],
    ['in a state nobody knows', { ...paid, trade_state: 'ACCEPT' }],
    ['nothing', null],
  ])('%s is not read', (_what, json) => {
    expect(readTrade(json, party)).toBeNull()
  })
})

describe('a refund', () => {
  const refund = {
    out_refund_no: 'r1',
    refund_id: '50',
    out_trade_no: 'order-1',
    success_time: '2026-11-24T09:00:00+08:00',
    amount: { refund: 100, total: 300 },
  }
  const facts = { refundNo: 'r1', refundId: '50', orderNo: 'order-1', amountFen: 100 }

  it.each([
    ['PROCESSING', { state: 'processing' }],
    ['CLOSED', { state: 'closed' }],
    ['ABNORMAL', { state: 'abnormal' }],
    ['SUCCESS', { state: 'succeeded', refundedAt: '2026-11-24T01:00:00.000Z' }],
  ])('%s is read from an answer and from a notice', (status, state) => {
    expect(readRefund({ ...refund, status }, party)).toEqual({ ...state, ...facts })
    expect(readRefund({ ...refund, mchid: '19', refund_status: status }, party)).toEqual({
      ...state,
      ...facts,
    })
  })

  it('without a state, of another merchant, or done at no time is not read', () => {
    expect(readRefund(refund, party)).toBeNull()
    expect(readRefund({ ...refund, mchid: '20', refund_status: 'SUCCESS' }, party)).toBeNull()
    expect(readRefund({ ...refund, status: 'SUCCESS', success_time: undefined }, party)).toBeNull()
  })
})

describe('a transfer', () => {
  const bill = { out_bill_no: 'b1', transfer_bill_no: 't1', create_time: '2026-11-24T09:00:00+08:00' }
  const facts = { billNo: 'b1', transferBillNo: 't1', amountFen: null }
  const finishedAt = '2026-11-24T01:00:00.000Z'

  it.each([
    ['ACCEPTED', { state: 'accepted' }],
    ['PROCESSING', { state: 'processing' }],
    ['TRANSFERING', { state: 'transferring' }],
    ['CANCELING', { state: 'cancelling' }],
    ['WAIT_USER_CONFIRM', { state: 'awaitingConfirmation', packageInfo: null }],
    ['SUCCESS', { state: 'succeeded', finishedAt }],
    ['FAIL', { state: 'failed', reason: '', finishedAt }],
    ['CANCELLED', { state: 'cancelled', finishedAt }],
  ])('%s is read', (word, state) => {
    expect(readTransfer({ ...bill, state: word }, party)).toEqual({ ...state, ...facts })
  })

  it('ends at its last change and carries reason, package and amount', () => {
    const update = {
      update_time: '2026-11-25T09:00:00+08:00',
      fail_reason: 'OVERDUE_CLOSE',
      transfer_amount: 7,
    }
    expect(readTransfer({ ...bill, ...update, state: 'FAIL' }, party)).toMatchObject({
      reason: 'OVERDUE_CLOSE',
      finishedAt: '2026-11-25T01:00:00.000Z',
      amountFen: 7,
    })
    expect(readTransfer({ ...bill, state: 'WAIT_USER_CONFIRM', package_info: 'p' }, party)).toMatchObject({
      packageInfo: 'p',
    })
  })

  it.each([
    ['of another merchant', { mch_id: '20' }],
    ['of another app', { appid: 'wx2' }],
    ['in a state nobody knows', { state: 'DREAMING' }],
    ['in a state that every object has', { state: 'constructor' }],
    ['that ended at no time', { create_time: undefined }],
  ])('%s is not read', (_what, change) => {
    expect(readTransfer({ ...bill, state: 'SUCCESS', ...change }, party)).toBeNull()
  })
})
