/** Proves that a bill is believed only when it does not contradict itself, and that the flaw is named. */
import { fenOfYuan, instantOfCell, textOf } from '../../../../cloudfunctions/_kernel/wechat-pay/bill-table'
import { readFundBill } from '../../../../cloudfunctions/_kernel/wechat-pay/read-fund-bill'
import { readTradeBill } from '../../../../cloudfunctions/_kernel/wechat-pay/read-trade-bill'

const header =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const summaryHeader = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'

/** The rows of the sample on the official page of the fund bill (资金账单), its figures made to fit. */
const first =
  '`2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067'
const second =
  '`2018-02-01 05:00:00,`4200000068201802010000000001,`1900009231201802015884652187,`交易,`交易,`收入,`1.00,`1.17,`API,`一,二\\u002c三,`order0001'
const summary = '`2.0,`1.0,`1.00,`1.0,`0.02'

const file = (...lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('')
const good = file(header, first, second, summaryHeader, summary)

describe('the fund bill', () => {
  it('is read to the fen, with opening and closing balance', () => {
    expect(readFundBill(`\uFEFF${good}`)).toMatchObject({ openingFen: 19, closingFen: 117 })
    expect(readFundBill(good)).toMatchObject({
      lines: [
        {
          at: '2018-01-31T20:21:23.000Z',
          direction: 'out',
          amountFen: 2,
          balanceFen: 17,
          voucherNo: 'REF4200000068201801293084726067',
        },
        { direction: 'in', amountFen: 100, balanceFen: 117, remark: '一,二,三' },
      ],
    })
  })

  it('may be written with the newest line first', () => {
    const newestFirst = file(header, second, first, summaryHeader, summary)
    expect(readFundBill(newestFirst)).toEqual(readFundBill(good))
  })

  it('may have no line', () => {
    const empty = file(header, summaryHeader, '`0,`0,`0.00,`0,`0.00')
    expect(readFundBill(empty)).toEqual({ lines: [], openingFen: null, closingFen: null })
  })

  const flaws = [
    ['nothing at all', '', 1],
    ['another header', file('记账时间', first, summaryHeader, summary), 1],
    ['an end before the summary', file(header, first, second), 3],
    ['a cut in a line', file(header, first, second.slice(0, 60), summaryHeader, summary), 3],
    ['an amount of three decimals', good.replace('`1.00,`1.17', '`1.001,`1.17'), 3],
    ['an amount of nothing', good.replace('`1.00,`1.17', '`0.00,`1.17'), 3],
    ['a day that does not exist', good.replace('2018-02-01 05', '2018-02-30 05'), 3],
    ['an unknown direction', good.replace('`收入', '`冻结'), 3],
    ['the same movement twice', good.replace('5884652187', '5884652186'), 3],
    ['a balance one fen off', good.replace('`1.17', '`1.18'), 3],
    ['a summary one fen off', good.replace('`2.0,`1.0,`1.00', '`2.0,`1.0,`1.01'), 5],
    ['a summary of another number of lines', good.replace('`2.0', '`3.0'), 5],
    ['a summary that is no number', good.replace('`2.0', '`two'), 5],
    ['a summary with a cell too few', good.replace('`2.0,', ''), 5],
  ] as const

  it.each(flaws)('with %s is none, and the row is named', (_what, text, row) => {
    expect(readFundBill(text)).toEqual({ flaw: expect.any(String), row })
  })

  it('cut at any byte is never believed', () => {
    for (let length = 0; length < good.length - 3; length += 1)
      expect(readFundBill(good.slice(0, length))).toHaveProperty('flaw')
  })
})

const tradeHeader =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const tradeSummaryHeader =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
const payment =
  '`2026-11-24 09:00:00,`wx1,`190,`0,`,`4200001,`order-000001,`oPayer,`JSAPI,`SUCCESS,`OTHERS,`CNY,`200.00,`0.00,`0,`0,`0.00,`0.00,`,`,`工资预付,`,`1.20000,`0.60%,`200.00,`0.00,`'
const refund =
  '`2026-11-24 10:00:00,`wx1,`190,`0,`,`4200001,`order-000001,`oPayer,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5000001,`refund-1,`20.00,`0.00,`ORIGINAL,`PROCESSING,`工资预付,`,`-0.12000,`0.60%,`0.00,`20.00,`'
const tradeSummary = '`2.0,`200.00,`20.00,`0.00,`1.08000,`200.00,`20.00'
const trades = file(tradeHeader, payment, refund, tradeSummaryHeader, tradeSummary)

describe('the trade bill', () => {
  it('tells payments and refunds apart', () => {
    expect(readTradeBill(trades)).toEqual({
      lines: [
        {
          kind: 'payment',
          at: '2026-11-24T01:00:00.000Z',
          orderNo: 'order-000001',
          transactionId: '4200001',
          payerOpenid: 'oPayer',
          amountFen: 20_000,
          feeFen: 120,
        },
        expect.objectContaining({
          kind: 'refund',
          refundNo: 'refund-1',
          refundId: '5000001',
          refundState: 'PROCESSING',
          amountFen: 2_000,
          feeFen: -12,
        }),
      ],
    })
  })

  const flaws = [
    ['an unknown state', trades.replace('`SUCCESS', '`REVOKED'), 2],
    ['an amount that does not read', trades.replaceAll('`200.00', '`2E2'), 2],
    ['a fee of a part of a fen', trades.replace('`1.20000', '`1.20100'), 2],
    ['a time that does not read', trades.replace('2026-11-24 10:00:00', '2026-11-24 24:00:00'), 3],
    ['a row missing', file(tradeHeader, payment, tradeSummaryHeader, tradeSummary), 4],
    ['a column that does not add up', trades.replace('`1.08000', '`1.09000'), 5],
    ['a summed cell that does not read', trades.replace('`0.00,`ORIGINAL', '`none,`ORIGINAL'), 5],
  ] as const

  it.each(flaws)('with %s is none, and the row is named', (_what, text, row) => {
    expect(readTradeBill(text)).toEqual({ flaw: expect.any(String), row })
  })
})

describe('a cell', () => {
  it('of yuan becomes whole fen, or nothing', () => {
    expect(['0.01', '-0.12', '1234567.89', '0.10000'].map(fenOfYuan)).toEqual([1, -12, 123_456_789, 10])
    expect(['1', '.5', '1.5', '1,000.00', '1e2', '', undefined, '0.001'].map(fenOfYuan)).toEqual(
      Array.from({ length: 8 }, () => null),
    )
  })

  it('of time is Beijing’s', () => {
    expect(instantOfCell('2026-12-31 23:59:59')).toBe('2026-12-31T15:59:59.000Z')
    expect(instantOfCell('2026-12-31 23:60:00')).toBeNull()
  })

  it('of text loses its escapes', () => {
    expect(textOf('一\\u002c二\\u0060')).toBe('一,二`')
  })
})
