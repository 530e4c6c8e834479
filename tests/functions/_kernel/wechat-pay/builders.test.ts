/**
 * Proves the exact bytes of orders, refunds and transfers: they are stored once and compared by WeChat for
 * ever.
 */
import * as fastCheck from 'fast-check'
import { buildOrder } from '../../../../cloudfunctions/_kernel/wechat-pay/build-order'
import { buildRefund } from '../../../../cloudfunctions/_kernel/wechat-pay/build-refund'
import { buildTransfer } from '../../../../cloudfunctions/_kernel/wechat-pay/build-transfer'
import { cutText } from '../../../../cloudfunctions/_kernel/wechat-pay/cut-text'
import { instant } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'

const party = { appId: 'wx1', merchantId: '19', notifyUrl: 'https://gig.example.cn/paynotify' }

const order = { orderNo: 'order-000001', description: '工资预付', amountFen: fen(18_000), payerOpenid: 'o1' }

const transfer = {
  billNo: 'bill0001',
  openid: 'o2',
  amountFen: fen(18_000),
  encryptedName: 'c2VhbGVk',
  remark: '工资',
  position: '装卸工',
  payNote: '8小时',
}

describe('an order', () => {
  it('has these bytes', () => {
    const expiresAt = instant('2026-11-24T16:30:00.000Z')
    expect(buildOrder(party, { ...order, expiresAt, attach: 'gig-1' })).toBe(
      [
        '{"appid":"wx1","mchid":"19","description":"工资预付","out_trade_no":"order-000001",',
        '"time_expire":"2026-11-25T00:30:00+08:00","attach":"gig-1",',
        '"notify_url":"https://gig.example.cn/paynotify","amount":{"total":18000,"currency":"CNY"},',
        '"payer":{"openid":"o1"}}',
      ].join(''),
    )
  })

  it('leaves out what is not given', () => {
    expect(buildOrder(party, order)).not.toMatch(/time_expire|attach/)
  })

  it.each(['abcde', 'a'.repeat(33), 'order|0001', 'order 0001'])(
    'is not built under the number %s',
    (orderNo) => {
      expect(() => buildOrder(party, { ...order, orderNo })).toThrow('order number')
    },
  )

  it('is not built for nothing', () => {
    expect(() => buildOrder(party, { ...order, amountFen: fen(0) })).toThrow('one fen')
  })
})

describe('a refund', () => {
  const refund = {
    refundNo: 'refund-1',
    orderNo: 'order-000001',
    reason: '零工取消',
    amountFen: fen(100),
    totalFen: fen(300),
  }

  it('has these bytes', () => {
    expect(buildRefund(party.notifyUrl, refund)).toBe(
      [
        '{"out_trade_no":"order-000001","out_refund_no":"refund-1","reason":"零工取消",',
        '"notify_url":"https://gig.example.cn/paynotify",',
        '"amount":{"refund":100,"total":300,"currency":"CNY"}}',
      ].join(''),
    )
  })

  it('gives back something, at most the whole', () => {
    expect(() => buildRefund('', { ...refund, amountFen: fen(0) })).toThrow('gives back')
    expect(() => buildRefund('', { ...refund, amountFen: fen(301) })).toThrow('gives back')
    expect(buildRefund('', { ...refund, amountFen: fen(300) })).toContain('"refund":300')
  })
})

describe('a transfer', () => {
  it('has these bytes', () => {
    expect(buildTransfer(party, transfer)).toBe(
      [
        '{"appid":"wx1","out_bill_no":"bill0001","transfer_scene_id":"1005","openid":"o2",',
        '"user_name":"c2VhbGVk","transfer_amount":18000,"transfer_remark":"工资",',
        '"notify_url":"https://gig.example.cn/paynotify","transfer_scene_report_infos":[',
        '{"info_type":"岗位类型","info_content":"装卸工"},{"info_type":"报酬说明","info_content":"8小时"}]}',
      ].join(''),
    )
  })

  it('names the worker from 0.30 yuan on, because WeChat refuses a name below', () => {
    expect(buildTransfer(party, { ...transfer, amountFen: fen(30) })).toContain('user_name')
    expect(buildTransfer(party, { ...transfer, amountFen: fen(29) })).not.toContain('user_name')
  })

  it('is of at least ten fen', () => {
    expect(buildTransfer(party, { ...transfer, amountFen: fen(10) })).toContain('"transfer_amount":10')
    expect(() => buildTransfer(party, { ...transfer, amountFen: fen(9) })).toThrow('10 fen')
  })

  it.each(['bill-1', '', 'a'.repeat(33), '单1'])('is not built under the number "%s"', (billNo) => {
    expect(() => buildTransfer(party, { ...transfer, billNo })).toThrow('bill number')
  })

  it('survives being stored as text: parsing and writing it again gives the same bytes', () => {
    fastCheck.assert(
      fastCheck.property(
        fastCheck.string({ unit: 'grapheme' }),
        fastCheck.integer({ min: 10 }),
        (text, amount) => {
          const written = { ...transfer, remark: text, position: text, payNote: text, amountFen: fen(amount) }
          const body = buildTransfer(party, written)
          expect(JSON.stringify(JSON.parse(body))).toBe(body)
        },
      ),
    )
  })
})

describe('cutting a text', () => {
  it('keeps what fits, never half a character', () => {
    expect(cutText('工'.repeat(40), 32)).toBe('工'.repeat(32))
    expect(cutText('工资😀', 3)).toBe('工资')
    expect(cutText('工资😀', 4)).toBe('工资😀')
  })

  it('gives a beginning of the text that is as long as it may be', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: 'binary' }), fastCheck.nat(40), (text, limit) => {
        const kept = cutText(text, limit)
        expect(text.startsWith(kept)).toBe(true)
        expect(kept.length).toBeLessThanOrEqual(limit)
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(text.length, limit - 1))
      }),
    )
  })
})
