/** Proves that the stand-in's book balances after whatever happens, and that no number is ever paid twice. */
import * as fastCheck from 'fast-check'
import { employer, hours, keys, standInBench, truthOf, worker } from './bench'
import { sender } from './sender'
import { propertyRuns, propertySeed } from '../../property-runs'
import { cashierText, signText } from '../../../localcloud/wechat-pay/signatures'

const kinds = [
  'order',
  'refund',
  'transfer',
  'confirm',
  'cancel',
  'close',
  'topUp',
  'closedRefund',
  'time',
] as const

/** Few numbers, so that the things done to them meet. */
const step = fastCheck.record({
  kind: fastCheck.constantFrom(...kinds),
  no: fastCheck.nat(2),
  fen: fastCheck.integer({ min: 10, max: 9_999 }),
})

interface Step {
  readonly kind: (typeof kinds)[number]
  readonly no: number
  readonly fen: number
}

function world(seed: number) {
  const bench = standInBench({ seed })
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
    transfer: ({ no, fen }) =>
      post(transfers, {
        appid: keys.appId,
        out_bill_no: `bill${no}`,
        transfer_scene_id: '1005',
        openid: worker.openid,
        transfer_amount: fen,
        transfer_remark: '工资',
        transfer_scene_report_infos: [
          { info_type: '岗位类型', info_content: '装卸工' },
          { info_type: '报酬说明', info_content: '8小时' },
        ],
      }),
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
    closedRefund: () => bench.fault('refund.closed'),
    time: ({ fen }) => bench.passAndTick((fen % 31) * hours),
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

/** What the accounts must hold, taken from the orders and bills themselves and not from the book's lines. */
function expected(truth: ReturnType<typeof truthOf>) {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const held = truth.bills.filter((bill) => !['PROCESSING', 'FAIL', 'CANCELLED'].includes(bill.state))
  const onlyLocked = held.filter((bill) => lockedBefore(truth, bill.outBillNo))
  const paid = truth.orders.filter((order) => order.state === 'SUCCESS' || order.state === 'REFUND')
  return {
    basic: sum(paid.map((one) => one.totalFen - one.feeFen - one.refundedFen + one.feeReturnedFen)),
    operation:
      sum(truth.lines.filter((line) => line.business === 'topUp').map((line) => line.amountFen)) -
      sum(onlyLocked.map((bill) => bill.amountFen)),
  }
}

/** A bill that was cancelled while it still waited for float never had its amount locked. */
const lockedBefore = (truth: ReturnType<typeof truthOf>, billNo: string) =>
  truth.lines.some((line) => line.business === 'transferLock' && line.merchantNo === billNo)

function checkBook(truth: ReturnType<typeof truthOf>) {
  const running = new Map<string, number>()
  for (const line of truth.lines) {
    const balanceFen = (running.get(line.account) ?? 0) + line.amountFen
    expect(line.balanceFen).toBe(balanceFen)
    expect(balanceFen).toBeGreaterThanOrEqual(0)
    running.set(line.account, balanceFen)
  }
  const { basic, operation: float, fees } = truth.balancesFen
  const flowsFen = truth.lines.reduce((sum, line) => sum + line.amountFen, 0)
  expect(basic + float + fees).toBe(flowsFen)
  const payments = truth.lines.filter((line) => line.business === 'payment').map((line) => line.merchantNo)
  expect(new Set(payments).size).toBe(payments.length)
}

describe('the book', () => {
  it('balances line by line, whatever happens, and no order is paid twice', async () => {
    const seen = new Set<string>()
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.array(step, { minLength: 10, maxLength: 60 }),
        fastCheck.nat(),
        async (steps, seed) => {
          const { bench, run } = world(seed)
          for (const one of steps) await run(one)
          const truth = truthOf(bench)
          checkBook(truth)
          expect(truth.balancesFen).toMatchObject(expected(truth))
          for (const line of truth.lines) seen.add(line.business)
        },
      ),
      { numRuns: propertyRuns(40), seed: propertySeed() },
    )
    // The sequences reach every kind of line but the withdrawal, which they do not make.
    expect([...seen].sort()).toEqual([
      'payment',
      'paymentFee',
      'refund',
      'refundFee',
      'refundReturned',
      'topUp',
      'transferLock',
      'transferReturned',
    ])
  })

  it('is the same for the same seed and the same calls', async () => {
    const told = async () => {
      const { bench, run } = world(7)
      await run({ kind: 'order', no: 1, fen: 500 })
      await run({ kind: 'topUp', no: 0, fen: 9_000 })
      await run({ kind: 'transfer', no: 1, fen: 300 })
      return truthOf(bench)
    }
    expect(await told()).toEqual(await told())
  })
})
