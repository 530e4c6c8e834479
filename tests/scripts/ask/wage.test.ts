/** The rules of wages answer without app and cloud, and an answer can be checked with a pencil. */
import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { answerOf, type WageAnswer } from '../../../scripts/ask/wage/answer'
import { readQuestion, type WageQuestion } from '../../../scripts/ask/wage/question'
import { textOf } from '../../../scripts/ask/wage/tables'
import { wage } from '../../../scripts/ask/wage/topic'

const gig = {
  ...{ workOn: '2026-11-24', start: '08:00', end: '16:00', breakMinutes: 60 },
  ...{ payUnit: 'hour', payRateFen: 2_500 },
}
const seen = { worker: '张磊', checkIn: '07:55', checkOut: '16:02' }
const cut = { by: 'employer', at: '16:10', minutes: 390, reason: '午休多歇' }
const objection = { at: '18:00', reason: '没有多歇' }

function isQuestion(read: WageQuestion | readonly string[]): read is WageQuestion {
  return 'gig' in read
}

function ask(question: unknown): WageAnswer {
  const read = readQuestion(question)
  if (!isQuestion(read)) throw new Error(read.join('; '))
  return answerOf(read)
}

const askShift = (shift: object, more: object = {}) =>
  ask({ gig, shifts: [{ ...seen, confirmed: { by: 'employer' }, ...shift }], ...more })

const itemsOf = ({ items }: WageAnswer) => items.map(({ kind, grossFen, state }) => [kind, grossFen, state])
const balanceOf = ({ book }: WageAnswer, account: string) =>
  book.balances.find((balance) => balance.account === account)?.balanceFen

describe('asking about a wage', () => {
  it('pays a day as planned out of what was paid in, and leaves every account of the gig empty', () => {
    const answer = askShift({})
    expect(itemsOf(answer)).toEqual([['base', 17_500, 'paid']])
    expect(answer.book.entries.map(({ kind }) => kind)).toEqual([
      ...['paymentReceived', 'wageAccrued', 'payoutStarted', 'payoutSucceeded'],
    ])
    expect(balanceOf(answer, 'escrow:gig')).toBe(0)
    expect(answer.book.sumFen).toBe(0)
    expect(answer.due).toMatchObject({ dueOn: '2026-11-24', autoReleaseAt: '2026-11-24T12:00:00.000Z' })
  })

  it('pays the undisputed part at once and decides the rest: awarded, conceded and given back', () => {
    const conceded = { at: '19:00', granted: 5 }
    const decided = { at: '2026-11-25 10:00', awarded: 20, reason: '监控' }
    const answer = askShift({ confirmed: cut, objection: { ...objection, conceded, decided } })
    expect(itemsOf(answer)).toEqual([
      ['base', 16_250, 'paid'],
      ['disputed', 833, 'paid'],
      ['disputed', 209, 'paid'],
    ])
    expect(balanceOf(answer, 'escrow:gig')).toBe(17_500 - 16_250 - 833 - 209)
    expect(answer.items.every(({ addsUp }) => addsUp)).toBe(true)
  })

  it('sets aside what is disputed, and gives all of it back when nothing is awarded', () => {
    expect(itemsOf(askShift({ confirmed: cut, objection }))).toContainEqual(['disputed', 1_250, 'held'])
    const decided = { at: '2026-11-25 10:00', awarded: 0, reason: '监控' }
    const answer = askShift({ confirmed: cut, objection: { ...objection, decided } })
    expect(itemsOf(answer)).toContainEqual(['disputed', 0, 'withdrawn'])
    expect(balanceOf(answer, 'escrow:gig')).toBe(1_250)
  })

  it('says by which rule something is not to be had', () => {
    const { refusals, items } = askShift({ confirmed: { ...cut, reason: null } })
    expect(refusals).toMatchObject([{ worker: '张磊', code: 'attendance.hours.reason-missing' }])
    expect(items).toEqual([])
    const late = askShift({ confirmed: cut, objection: { ...objection, at: '2026-11-25 16:11' } })
    expect(late.refusals).toMatchObject([{ code: 'attendance.objection.too-late' }])
  })

  it('leaves unfunded what was not paid in, and of a long day pays the plan', () => {
    expect(itemsOf(askShift({}, { paidInFen: [] }))).toEqual([['base', 17_500, 'unfunded']])
    const long = { checkOut: '18:00', confirmed: { by: 'employer', at: '18:00', minutes: 540 } }
    expect(itemsOf(askShift(long))).toEqual([
      ['base', 17_500, 'paid'],
      ['base', 5_000, 'unfunded'],
    ])
  })

  it('books cash against the employer, and pays a call for a job that is not as promised', () => {
    const cash = ask({
      gig: { ...gig, fundsModel: 'recorded' },
      shifts: [{ ...seen, confirmed: { by: 'staff' } }],
    })
    expect(itemsOf(cash)).toEqual([['base', 17_500, 'signed']])
    expect(balanceOf(cash, 'recorded:gig')).toBe(0)
    const call = askShift({ checkOut: undefined, confirmed: { by: 'notAsPromised', at: '08:20' } })
    expect(itemsOf(call)).toEqual([['callOut', 5_000, 'paid']])
  })

  it('marks in JSON and table what nobody has confirmed', () => {
    const answer = askShift({})
    expect(answer.items[0]?.minimumWage).toMatchObject({ meets: true, verified: false })
    expect(answer.figures.filter(({ verified }) => !verified).map(({ key }) => key)).toEqual([
      ...['minimumWage.hourly', 'tax.labour'],
    ])
    expect(textOf(answer)).toMatch(/minimumWage\.hourly@371400@2023-10-01 .*待核实/)
  })
})

describe('a question that does not fit', () => {
  it.each([
    [{ gig: { ...gig, payUnit: 'week' }, shifts: [] }, 'gig.payUnit: write "hour", "day" or "piece"'],
    [{ gig, shifts: [] }, 'shifts: write at least one shift'],
    [{ gig: { ...gig, payRateFen: 25.5 }, shifts: [] }, 'gig.payRateFen: write whole fen: 25 yuan are 2500'],
    [{ gig, shifts: [seen] }, 'shifts.0.confirmed: is missing'],
    [{ gig: { ...gig, wage: 1 }, shifts: [] }, 'gig.wage: there is no such field'],
    [
      { gig: { ...gig, end: '07:00' }, shifts: [{ ...seen, confirmed: { by: 'silence' } }] },
      'gig.end: lies after gig.start; work past midnight ends at "25:30"',
    ],
  ])('is told what to write (%#)', (question, sentence) => {
    expect(wage.ask(question)).toContain(sentence)
  })
})

describe('the command', () => {
  const command = ['--import', 'tsx', path.resolve('scripts/ask/ask.ts')]

  it('prints an example that answers when it is asked', () => {
    const help = execFileSync(process.execPath, command, { encoding: 'utf8' })
    const [, example = ''] = /ask -- wage --json '(.+)'/.exec(help) ?? []
    const options = { encoding: 'utf8', input: example } as const
    const answer = execFileSync(
      process.execPath,
      [...command, 'wage', '--json', '-', '--out', 'json'],
      options,
    )
    expect(JSON.parse(answer)).toMatchObject({ items: [{ kind: 'base' }, { kind: 'disputed' }] })
  })

  it('ends with 1 and says why when the question is no JSON', () => {
    const { status, stderr } = spawnSync(process.execPath, [...command, 'wage', '--json', '{'], {
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('--json holds no JSON')
  })
})
