/**
 * Proves that a complaint is written from facts, in the order of the form, and says where each comes from.
 */
import { day } from '@/domain/calendar/day'
import { complaintLines, linesToComplete } from '@/domain/disputes/complaint-fields'
import { fen } from '@/domain/money/fen'

const facts = {
  workerName: '王建国',
  workerPhoneMasked: '138****0001',
  workerIdMasked: '371402********1235',
  employerName: '李红梅',
  employerAddress: '德州市德城区',
  employerHead: '李红梅',
  tradeName: '装卸搬运工',
  isConstruction: false,
  workPlace: '天衢中路 1 号',
  workOn: day('2026-11-24'),
  agreedPay: '每小时 22.50 元',
  workedMinutes: 510,
  checkedIn: true,
  checkedOut: false,
  owedFen: fen(19_125),
  receivedFen: fen(15_750),
  missingFen: fen(3_375),
}
const lines = complaintLines(facts)
const valueOf = (key: string, changed: Partial<typeof facts> = {}) =>
  complaintLines({ ...facts, ...changed }).find((line) => line.key === key)?.value

describe('a complaint', () => {
  it('is filled in from facts to nine tenths or more', () => {
    const empty = linesToComplete(lines)
    expect(empty).toEqual(['workerAddress'])
    expect((lines.length - empty.length) / lines.length).toBeGreaterThanOrEqual(0.9)
  })

  it('says of each line where it comes from', () => {
    expect(lines.find(({ key }) => key === 'missing')).toEqual({
      key: 'missing',
      label: '欠薪金额',
      value: '33.75 元',
      source: 'ledger',
    })
    expect(lines.filter(({ source }) => source === 'person').map(({ key }) => key)).toEqual(['workerAddress'])
  })

  it('begins with the complainant and ends with the request', () => {
    expect(lines[0]?.key).toBe('workerName')
    expect(lines.at(-1)).toMatchObject({ key: 'request', value: '请求责令支付工资 33.75 元' })
  })

  it('tells hours in words and which scans prove them', () => {
    expect(valueOf('workedHours')).toBe('8 小时 30 分钟（有签到记录）')
    expect(valueOf('workedHours', { checkedOut: true, workedMinutes: 480 })).toBe(
      '8 小时（有签到、签退记录）',
    )
    expect(valueOf('workedHours', { checkedIn: false, workedMinutes: 0 })).toBe('0 分钟（无签到记录）')
  })

  it('tells the facts in one sentence that adds up', () => {
    expect(valueOf('facts')).toBe(
      '2026-11-24 在天衢中路 1 号做装卸搬运工，约定每小时 22.50 元，实际工作 8 小时 30 分钟，' +
        '应得 191.25 元，已收到 157.50 元，尚欠 33.75 元。',
    )
  })

  it('names the sector as the national line asks for it', () => {
    expect([valueOf('sector'), valueOf('sector', { isConstruction: true })]).toEqual(['其他行业', '工程建设'])
  })
})
