/**
 * The printed pay slip, read back with a reader of its own: nothing of the sum or of the duty is left out.
 */
import type { PaySlip } from '@/contract/wages'
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import { fen, noFen } from '@/domain/money/fen'
import { payStep } from '@/domain/wages/pay-steps'
import jsQR from 'jsqr'
import { readPdf, type Square } from './read-pdf'

process.env.SIGNING_KEY = Buffer.alloc(32, 7).toString('base64')
process.env.PUBLIC_URL = 'https://gig.example.cn'

const step = payStep({ label: 'hours', quantity: 420, unit: 'minute', rateFen: fen(2500), per: 60 })

const slip: PaySlip = {
  item: {
    itemId: 'item:aaaaaaaaaaaa:bbbbbbbbbbbb:base',
    bookingId: 'booking:aaaaaaaaaaaa:bbbbbbbbbbbb',
    gigId: 'aaaaaaaaaaaa',
    kind: 'base',
    note: null,
    state: 'paid',
    workOn: day('2026-11-24'),
    gigTitle: '装卸家电，两人一组',
    employerName: '德通物流园',
    workerName: '张*',
    grossFen: fen(17_500),
    dueOn: day('2026-11-24'),
    paidAt: '2026-11-24T08:21:00.000Z',
    tapBefore: null,
    late: 'no',
  } as PaySlip['item'],
  fundsModel: 'reference',
  steps: [step],
  deductionFen: noFen,
  netFen: fen(17_500),
  taxEstimateFen: noFen,
  payMethod: 'wechat',
  minimumWage: {
    meets: true,
    hourlyFen: fen(2000),
    verified: false,
    rule: { title: '山东省最低工资标准', article: 'D-04', verified: false },
  },
  workedMinutes: 420,
  plannedMinutes: 420,
  cutReason: null,
}

async function printed(changes: Partial<PaySlip> = {}, workerName = '张磊') {
  const { slipPaper } = await import('../../../cloudfunctions/papers/slip-paper')
  const bytes = await slipPaper({
    slip: { ...slip, ...changes },
    workerName,
    idNumber: '371403********1234',
    code: 'w:abc:def',
    keptUntil: day('2029-11-24'),
    printedAt: instant('2026-11-24T08:30:00.000Z'),
    printedBy: '张*',
  })
  return { bytes, ...readPdf(bytes) }
}

it('says who, when, how much, by which steps, and what was taken off', async () => {
  const { text } = await printed()
  for (const words of [
    '工资清单',
    '德通物流园',
    '张磊',
    '371403********1234',
    '7 小时 × ¥25.00/小时',
    '175.00',
    '0.00',
    '2026-11-24 16:21',
    '微信支付，到工人的微信零钱',
    '待核实',
    '仅供参考',
    '国家税务总局',
    '2029-11-24',
    'gig.example.cn',
    '第 1 页，共 1 页',
  ])
    expect(text).toContain(words)
})

/** What a phone's camera would read: the squares as dots of four, with a white edge. */
function scanned(squares: readonly Square[]): string | undefined {
  const [{ side } = { side: 1 }] = squares
  const place = (at: number, from: number) => Math.round((at - from) / side) + 4
  const left = Math.min(...squares.map((square) => square.left))
  const top = Math.min(...squares.map((square) => square.top))
  const count = Math.max(...squares.map((square) => place(square.left, left))) + 5
  const width = count * 4
  const picture = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const square of squares) {
    const column = place(square.left, left) * 4
    const row = place(square.top, top) * 4
    for (let dot = 0; dot < 16; dot += 1) {
      const at = ((row + (dot >> 2)) * width + column + (dot & 3)) * 4
      picture.fill(0, at, at + 3)
    }
  }
  return jsQR(picture, width, width)?.data
}

it('carries a code that a camera reads, and that leads to the public page', async () => {
  const { squares } = await printed()
  expect(scanned(squares)).toBe('https://gig.example.cn/#/pages/wages/verify/index?code=w%3Aabc%3Adef')
})

it('prints a wage of one fen with every step', async () => {
  const one = payStep({ label: 'pieces', quantity: 1, unit: 'piece', rateFen: fen(1), per: 1 })
  const item = { ...slip.item, grossFen: fen(1) }
  const { text } = await printed({ item, steps: [one], netFen: fen(1) })
  expect(text).toContain('1 件 × ¥0.01')
  expect(text.match(/^0\.01$/gm)).toHaveLength(2)
})

it('says what is not known, and why a part exists and hours were cut', async () => {
  const rule = { title: '中华人民共和国劳动合同法', article: '第七十二条', verified: true }
  const { text } = await printed({
    item: { ...slip.item, kind: 'bonus', note: '活干得好', state: 'unfunded', paidAt: null },
    minimumWage: { meets: null, hourlyFen: null, verified: false, rule },
    cutReason: '晚到半小时',
    taxEstimateFen: fen(1_234),
  })
  const words = [
    '奖金',
    '活干得好',
    '还没有支付',
    '应付，雇主还没有存入',
    '晚到半小时',
    '12.34',
    '先不比',
    '扣除后应付',
  ]
  for (const word of words) expect(text).toContain(word)
})

it('draws every character from the font it carries', async () => {
  const { boxes, text, pages, bytes } = await printed()
  expect(boxes).toBe(0)
  expect(text).not.toContain('\uFFFD')
  expect(pages).toBe(1)
  expect(bytes.length).toBeLessThan(100_000)
})

it('prints rare names, and says which character it could not print', async () => {
  expect((await printed({}, '欧阳玥喆')).text).toContain('欧阳玥喆')
  const lacking = await printed({}, '王𬭚')
  expect(lacking.text).toContain('王〓')
  expect(lacking.text).toContain('U+2CB5A')
})
