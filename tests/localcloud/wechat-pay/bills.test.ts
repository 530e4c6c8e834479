/**
 * Proves the bills: the stand-in writes them from its own book, and the adapter reads them back without a fen
 * amiss.
 */
import { type ConnectedBench, connectedBench, hours } from './bench'
import { isFlaw } from '../../../cloudfunctions/_kernel/wechat-pay/bill-table'
import { readFundBill } from '../../../cloudfunctions/_kernel/wechat-pay/read-fund-bill'
import { readTradeBill } from '../../../cloudfunctions/_kernel/wechat-pay/read-trade-bill'
import { day, plusDays } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'

const today = day('2026-11-24')

const readFund = (text: string) => {
  const bill = readFundBill(text)
  if (isFlaw(bill)) throw new Error(`row ${bill.row}: ${bill.flaw}`)
  return bill
}

const readTrade = (text: string) => {
  const bill = readTradeBill(text)
  if (isFlaw(bill)) throw new Error(`row ${bill.row}: ${bill.flaw}`)
  return bill
}

describe('a day’s bills through the genuine adapter', () => {
  let bench: ConnectedBench

  beforeEach(async () => {
    bench = await connectedBench()
  })

  afterEach(() => bench.close())

  const textOf = async (kind: 'trade' | 'basic' | 'operation' | 'fees', on = today) => {
    const bill = await bench.door.downloadBill({ kind, day: on })
    if (bill.outcome !== 'done' || bill.value.state !== 'ready') throw new Error(JSON.stringify(bill))
    return bill.value.text
  }

  async function aDay() {
    bench.topUp(50_000)
    await bench.payOrder('order-000001', 20_000)
    const body = await bench.door.prepareTransfer({
      billNo: 'bill0001',
      openid: 'oWorker000000000000000000001',
      amountFen: fen(18_000),
      workerName: '王建国',
      remark: '11月24日工资',
      position: '装卸工',
      payNote: '8小时',
    })
    await bench.door.createTransfer(body)
    await bench.door.refund({
      refundNo: 'refund-1',
      orderNo: 'order-000001',
      reason: '少来一人',
      amountFen: fen(2_000),
      totalFen: fen(20_000),
    })
    await bench.standIn.tick()
  }

  it('tells each movement of the basic account, the fee on its own line', async () => {
    await aDay()
    bench.pass(26 * hours)
    const { lines, openingFen, closingFen } = readFund(await textOf('basic'))
    expect(lines.map((line) => [line.businessType, line.direction, line.amountFen, line.voucherNo])).toEqual([
      ['交易', 'in', 20_000, 'order-000001'],
      ['扣除交易手续费', 'out', 120, 'order-000001'],
      ['退还交易手续费', 'in', 12, 'refund-1'],
      ['退款', 'out', 2_000, 'refund-1'],
    ])
    expect([openingFen, closingFen]).toEqual([0, 17_892])
    expect(lines[0]?.at).toBe('2026-11-24T01:00:00.000Z')
  })

  it('tells the operation account: topped up, and locked for a worker who has not tapped yet', async () => {
    await aDay()
    bench.pass(26 * hours)
    const { lines, closingFen } = readFund(await textOf('operation'))
    expect(lines.map((line) => [line.businessType, line.amountFen, line.voucherNo])).toEqual([
      ['充值', 50_000, 'float'],
      ['商家转账', 18_000, 'bill0001'],
    ])
    expect(closingFen).toBe(32_000)
  })

  it('tells trades and refunds, and has no file for an account on which nothing moved', async () => {
    await aDay()
    bench.pass(26 * hours)
    const [payment, refund] = readTrade(await textOf('trade')).lines
    expect(payment).toMatchObject({
      kind: 'payment',
      orderNo: 'order-000001',
      amountFen: 20_000,
      feeFen: 120,
    })
    expect(refund).toMatchObject({ kind: 'refund', refundNo: 'refund-1', amountFen: 2_000, feeFen: -12 })
    expect(await bench.door.downloadBill({ kind: 'fees', day: today })).toEqual({
      outcome: 'done',
      value: { state: 'noMovement' },
    })
  })

  it('is not there before ten o’clock of the next day, and is there at ten', async () => {
    await aDay()
    bench.pass(25 * hours - 1)
    expect(await bench.door.downloadBill({ kind: 'basic', day: today })).toEqual({
      outcome: 'done',
      value: { state: 'notYet' },
    })
    bench.pass(1)
    expect(readFund(await textOf('basic')).lines).toHaveLength(4)
  })

  it('refuses a day that is not over, and one more than three months ago', async () => {
    expect(await bench.door.downloadBill({ kind: 'trade', day: today })).toMatchObject({
      outcome: 'refused',
      code: 'PARAM_ERROR',
    })
    expect(await bench.door.downloadBill({ kind: 'trade', day: day('2026-08-23') })).toMatchObject({
      outcome: 'refused',
      code: 'PARAM_ERROR',
    })
    expect(await bench.door.downloadBill({ kind: 'trade', day: day('2026-08-24') })).toMatchObject({
      value: { state: 'noMovement' },
    })
  })

  it('has a refund on the day it was accepted, and its state is not updated later', async () => {
    await bench.payOrder('order-000001', 20_000)
    bench.pass(15 * hours - 1)
    await bench.door.refund({
      refundNo: 'refund-1',
      orderNo: 'order-000001',
      reason: '取消',
      amountFen: fen(20_000),
      totalFen: fen(20_000),
    })
    bench.pass(1)
    await bench.standIn.tick()
    bench.pass(40 * hours)
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ value: { state: 'succeeded' } })
    expect(readTrade(await textOf('trade')).lines[1]).toMatchObject({ refundState: 'PROCESSING' })
    expect(await bench.door.downloadBill({ kind: 'trade', day: plusDays(today, 1) })).toMatchObject({
      outcome: 'done',
      value: { state: 'noMovement' },
    })
  })

  const unknowns = [
    ['bill.truncated', readFundBill],
    ['bill.missingLine', readFundBill],
    ['bill.oneFenOff', readFundBill],
    ['bill.extraLine', readFundBill],
  ] as const

  it('a wrong hash is an unknown outcome, and the next asking is right', async () => {
    await aDay()
    bench.pass(26 * hours)
    bench.fault('bill.wrongHash', { matching: 'basic' })
    expect(await bench.door.downloadBill({ kind: 'basic', day: today })).toMatchObject({
      outcome: 'unknown',
      why: expect.stringContaining('hash'),
    })
    expect(readFund(await textOf('basic')).lines).toHaveLength(4)
  })

  it('a late bill is not there yet', async () => {
    await aDay()
    bench.pass(26 * hours)
    bench.fault('bill.late', { matching: 'trade 2026-11-24' })
    expect(await bench.door.downloadBill({ kind: 'basic', day: today })).toMatchObject({
      value: { state: 'ready' },
    })
    expect(await bench.door.downloadBill({ kind: 'trade', day: today })).toMatchObject({
      value: { state: 'notYet' },
    })
  })

  it.each(unknowns)('%s shows in the basic account’s bill', async (kind, read) => {
    await aDay()
    bench.pass(26 * hours)
    const good = await textOf('basic')
    bench.fault(kind, { matching: 'basic' })
    const spoilt = await textOf('basic')
    expect(spoilt).not.toBe(good)
    const bill = read(spoilt)
    if (kind === 'bill.truncated') expect(bill).toMatchObject({ flaw: 'the file ends before its summary' })
    else expect(bill).not.toMatchObject({ closingFen: 17_892 })
  })

  it.each(['bill.missingLine', 'bill.oneFenOff', 'bill.extraLine'])(
    '%s shows in the trades',
    async (kind) => {
      await aDay()
      bench.pass(26 * hours)
      const good = readTrade(await textOf('trade'))
      bench.fault(kind, { matching: 'trade' })
      expect(readTrade(await textOf('trade'))).not.toEqual(good)
    },
  )
})
