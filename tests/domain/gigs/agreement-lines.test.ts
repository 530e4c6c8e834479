/** Proves what the two read before they agree. */
import { agreementLines } from '@/domain/gigs/agreement-lines'
import { fen } from '@/domain/money/fen'
import { terms } from './terms'

const valueOf = (label: string, changed: Partial<typeof terms> = {}) =>
  agreementLines({ ...terms, ...changed }).find((line) => line.label === label)?.value

describe('the lines of an agreement', () => {
  it('say pay standard, pay time and pay method', () => {
    expect(valueOf('工资标准')).toBe('每小时 22.50 元，做完约定工时预计 180.00 元')
    expect(valueOf('支付时间')).toBe('2026-11-24 24 时前（2026-11-25 零时起算逾期）')
    expect(valueOf('支付方式')).toContain('微信支付')
    expect(valueOf('支付方式', { fundsModel: 'recorded' })).toContain('本人签收')
  })

  it('say hours and break, and name the next day for night work', () => {
    expect(valueOf('时间')).toBe('2026-11-24 06:30 至 15:30，中间休息 60 分钟')
    expect(valueOf('时间', { startMinute: 1_320, endMinute: 1_800, breakMinutes: 0 })).toBe(
      '2026-11-24 22:00 至 次日06:00',
    )
  })

  it('write midnight as the next day', () => {
    expect(valueOf('时间', { startMinute: 900, endMinute: 1_440, breakMinutes: 0 })).toContain('次日00:00')
    expect(valueOf('时间', { startMinute: 900, endMinute: 1_439, breakMinutes: 0 })).toContain('至 23:59')
  })

  it('say the count of pieces', () => {
    const pay = valueOf('工资标准', { payUnit: 'piece', payRateFen: fen(60), pieces: 300 })
    expect(pay).toBe('每件 0.60 元，约 300 件，做完约定工时预计 180.00 元')
  })

  it('say that the label of the relation is not the last word', () => {
    expect(valueOf('关系')).toBe('劳务关系（以主管部门认定为准）')
    expect(valueOf('职业危害')).toBe('无')
    expect(valueOf('用餐', { meals: false })).toBe('不管饭')
  })
})
