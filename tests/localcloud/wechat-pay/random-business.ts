/** Plays any sequence of business with the stand-in, for properties that must hold whatever happens. */
import * as fastCheck from 'fast-check'
import { employer, hours, keys, standInBench, truthOf, worker } from './bench'
import { sender } from './sender'
import { cashierText, signText } from '../../../localcloud/wechat-pay/signatures'
import type { Options } from '../../../localcloud/wechat-pay/wire'

const kinds = [
  'order',
  'refund',
  'transfer',
  'confirm',
  'cancel',
  'close',
  'topUp',
  'closedRefund',
  'consent',
  'move',
  'time',
] as const

/** Few numbers, so that the things done to them meet. */
export const step = fastCheck.record({
  kind: fastCheck.constantFrom(...kinds),
  no: fastCheck.nat(2),
  fen: fastCheck.integer({ min: 10, max: 9_999 }),
})

export interface Step {
  readonly kind: (typeof kinds)[number]
  readonly no: number
  readonly fen: number
}

const wageOf = (billNo: string, amountFen: number) => ({
  appid: keys.appId,
  out_bill_no: billNo,
  transfer_scene_id: '1005',
  openid: worker.openid,
  transfer_amount: amountFen,
  transfer_remark: '工资',
  transfer_scene_report_infos: [
    { info_type: '岗位类型', info_content: '装卸工' },
    { info_type: '报酬说明', info_content: '8小时' },
  ],
})

/** A fresh stand-in with numbers from `seed`, and a hand that plays one step after another. */
export function world(seed: number, options: Partial<Options> & { readonly rates?: object } = {}) {
  const bench = standInBench({ seed, ...options })
  bench.standIn.control('random-faults', { rates: options.rates ?? {} })
  const { post } = sender(bench.standIn)
  const transfers = '/v3/fund-app/mch-transfer/transfer-bills'
  const orders = '/v3/pay/transactions'

  const payLast = (reply: { readonly json: unknown }) => {
    if (typeof reply.json !== 'object' || reply.json === null || !('prepay_id' in reply.json)) return
    const visit = { timeStamp: '1', nonceStr: 'n', package: `prepay_id=${String(reply.json.prepay_id)}` }
    const paySign = signText(cashierText({ ...visit, appId: keys.appId }), keys.merchantPrivateKey)
    bench.standIn.control('pay', { ...visit, signType: 'RSA', paySign, openid: employer.openid })
  }

  const steps: Record<Step['kind'], (step: Step) => unknown> = {
    order: ({ no, fen }) =>
      payLast(
        post(`${orders}/jsapi`, {
          appid: keys.appId,
          mchid: keys.merchantId,
          description: '工资预付',
          out_trade_no: `order-00000${no}`,
          notify_url: 'https://gig.example.cn/n',
          amount: { total: fen },
          payer: { openid: employer.openid },
        }),
      ),
    refund: ({ no, fen }) =>
      post('/v3/refund/domestic/refunds', {
        out_trade_no: `order-00000${no}`,
        out_refund_no: `refund-${no}-${fen % 3}`,
        amount: { refund: Math.min(fen, totalOf(no)), total: totalOf(no), currency: 'CNY' },
      }),
    transfer: ({ no, fen }) => post(transfers, wageOf(`bill${no}`, fen)),
    confirm: ({ no }) => {
      const bill = truthOf(bench).bills.find((one) => one.outBillNo === `bill${no}`)
      return bench.standIn.control('confirm-transfer', {
        openid: worker.openid,
        package: bill?.packageInfo ?? '',
      })
    },
    cancel: ({ no }) => post(`${transfers}/out-bill-no/bill${no}/cancel`),
    close: ({ no }) => post(`${orders}/out-trade-no/order-00000${no}/close`, { mchid: keys.merchantId }),
    topUp: ({ fen }) => bench.topUp(fen),
    consent: ({ no, fen }) => sendByConsent(no, fen),
    move: ({ no, fen }) =>
      bench.standIn.control('move', { amountFen: fen, voucher: `move-${no}-${fen}`, minutes: fen % 3000 }),
    closedRefund: () => bench.fault('refund.closed'),
    time: ({ fen }) => bench.passAndTick((fen % 31) * hours),
  }

  /** Asks for the worker's consent, has it given, and sends without a tap if it is in force. */
  function sendByConsent(no: number, fen: number): void {
    const asked = post('/v3/fund-app/mch-transfer/user-confirm-authorization', {
      out_authorization_no: `consent${no}`,
      appid: keys.appId,
      openid: worker.openid,
      transfer_scene_id: '1005',
      user_display_name: '王师傅',
      authorization_notify_url: 'https://gig.example.cn/n',
    })
    bench.standIn.control('agree-to-consent', {
      openid: worker.openid,
      package: String(Object(asked.json).package_info),
    })
    post(`${transfers}/transfer`, {
      ...wageOf(`consented${no}`, fen),
      openid: undefined,
      out_authorization_no: `consent${no}`,
    })
  }

  function totalOf(no: number): number {
    const lines = truthOf(bench).lines
    return (
      lines.find((line) => line.business === 'payment' && line.merchantNo === `order-00000${no}`)
        ?.amountFen ?? 1
    )
  }

  return { bench, run: async (one: Step) => steps[one.kind](one) }
}
