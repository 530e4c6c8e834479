/**
 * The desk of finance and the auditor: what is on its way, what differs, who decides, and that the book is
 * whole.
 */
import type { ActionName, Answer } from '@/contract/actions'
import { refusal } from '../people'
import { openWorld, type World } from '../world'
import { channelCloses, differences, nextWeek, taps, type Week, worksADay } from './closing-world'

let world: World
let week: Week

/** A whole working day is played in every test, on a machine that may be busy with others. */
jest.setTimeout(60_000)

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  week = await nextWeek(world)
})
afterAll(() => world.close())

const finance = () => world.as('hou-minxia')
const auditor = () => world.as('nie-guanghui')
const desk = () => finance().does('wages.openMoneyDesk', {})

async function closeAt(clock: string, daysLater = 1): Promise<void> {
  world.moveTo(week.at(clock, daysLater))
  await world.fireTimer('close')
}

/** Every page of a part of the audit, until there is none. */
async function audit(part: 'balances' | 'entries' | 'chain') {
  const findings: Answer<'wages.auditBook'>['findings'][number][] = []
  let [after, checked]: [string | null, number] = ['', 0]
  for (let isFirst = true; isFirst || after !== null; isFirst = false) {
    const page: Answer<'wages.auditBook'> = await auditor().does('wages.auditBook', {
      part,
      ...(after ? { after } : {}),
    })
    findings.push(...page.findings)
    checked += page.checked
    after = page.next
  }
  return { findings, checked }
}

it('tells what is on its way, and the state of the chain', async () => {
  await worksADay(world, week)
  expect(await desk()).toMatchObject({
    inTransitFen: 17_500,
    unknownOutcomes: 0,
    lateWages: 0,
    paymentsInDoubt: 0,
    differences: [],
  })
  expect((await desk()).inTransit).toMatchObject([
    { what: 'tap', amountFen: 17_500, whose: expect.stringMatching(/\*/), nextAt: expect.any(String) },
  ])
  expect((await desk()).chain.waiting).toBeGreaterThan(0)
  world.passMinutes(1)
  await world.fireTimer('seal')
  expect((await desk()).chain).toMatchObject({ number: 1, waiting: 0 })
})

it('is loud about a day that nobody has closed', async () => {
  await worksADay(world, week)
  world.moveTo(week.at('11:01', 1))
  expect((await desk()).openDays).toMatchObject([
    { side: 'book', day: week.day, problem: 'notBegun' },
    { side: 'channel', day: week.day, problem: 'notBegun' },
  ])
  await closeAt('11:02')
  expect((await desk()).openDays.map(({ side, state }) => [side, state])).toEqual([['channel', 'open']])
})

/** The operator's top-up of 100,000 yuan was not told to the book. */
async function withUntoldTopUp(): Promise<string> {
  await taps(world, await worksADay(world, week))
  await closeAt('10:00')
  const [found] = differences(world)
  expect(found).toMatchObject({ kind: 'lineWithoutEntry', amountFen: 10_000_000, state: 'open' })
  return found?._id ?? ''
}

const says = (differenceId: string, resolution: 'operatorMoney' | 'loss' = 'operatorMoney') =>
  ({ differenceId, resolution, reason: '备付金充值，凭证已核对' }) as const

it('closes the day once two officers have said the same of a large difference', async () => {
  const differenceId = await withUntoldTopUp()
  expect((await desk()).differences).toMatchObject([{ suggested: 'operatorMoney', owner: 'financeOfficer' }])
  expect((await desk()).suspenseFen).toBe(10_000_000)
  expect(await finance().does('wages.resolveDifference', says(differenceId))).toMatchObject({
    state: 'proposed',
    needsSecond: true,
  })
  expect(await refusal(finance(), ['wages.resolveDifference', says(differenceId)])).toBe(
    'wages.difference.second-officer',
  )
  await world.fireTimer('close')
  expect(channelCloses(world)).toMatchObject([{ state: 'open' }])
  const [stored] = differences(world)
  await world.put('differences', differenceId, { ...stored, proposedBy: 'somebodyelse' })
  expect(await finance().does('wages.resolveDifference', says(differenceId))).toMatchObject({
    state: 'resolved',
  })
  world.passMinutes(1)
  await world.fireTimer('close')
  expect(channelCloses(world)).toMatchObject([{ state: 'closed', problem: null, differenceFen: 0 }])
  expect(await refusal(finance(), ['wages.resolveDifference', says(differenceId)])).toBe(
    'wages.difference.resolved',
  )
  await closeAt('10:00', 2)
  expect(channelCloses(world).map(({ state }) => state)).toEqual(['closed', 'closed'])
  const book = await finance().does('wages.openClose', {
    side: 'book',
    day: channelCloses(world)[1]?.day ?? '',
  })
  expect(book.underWay).toEqual([])
})

it('takes a top-up that finance told, once for each voucher', async () => {
  await taps(world, await worksADay(world, week))
  const { lines } = world.payment.control('dump', {}).body as unknown as {
    lines: readonly { business: string; merchantNo: string }[]
  }
  const voucher = lines.filter(({ business }) => business === 'topUp').at(-1)?.merchantNo ?? ''
  const move = { from: 'outside', to: 'wx:operation', amountFen: 10_000_000, voucher, leg: 'both' } as const
  expect(await finance().does('wages.recordMove', move)).toEqual({ entryIds: [`float:${voucher}`] })
  expect(await refusal(finance(), ['wages.recordMove', move])).toBe('wages.move.voucher-used')
  expect(await refusal(finance(), ['wages.recordMove', { ...move, to: 'outside' }])).toBe(
    'wages.move.same-account',
  )
  await closeAt('10:00')
  expect(channelCloses(world)).toMatchObject([{ state: 'closed' }])
})

it('lists a move between two accounts of ours until it has arrived, and draws the float of the last days', async () => {
  await taps(world, await worksADay(world, week))
  const move = { from: 'wx:basic', to: 'wx:operation', amountFen: 5_000, voucher: `M${week.day}` } as const
  await finance().does('wages.recordMove', { ...move, leg: 'leaves' })
  await closeAt('10:00')
  const { inTransit, float } = await desk()
  expect(inTransit).toMatchObject([
    { what: 'move', account: `transit:${move.voucher}`, amountFen: 5_000, whose: null, nextAt: null },
  ])
  expect(float.days.map(({ day }) => day)).toEqual([week.day])
  expect(float.days.at(-1)?.bookFen).toBe(float.bookFen)
  await finance().does('wages.recordMove', { ...move, leg: 'arrives' })
  expect((await desk()).inTransit).toEqual([])
})

it('lists closes newest first with their roots, and opens one', async () => {
  await withUntoldTopUp()
  await closeAt('10:00', 2)
  const { closes, next } = await finance().does('wages.listCloses', { limit: 1 })
  expect(closes.map(({ side }) => side)).toEqual(['book', 'channel'])
  expect(closes[0]?.root).toMatch(/^[0-9a-f]{64}$/)
  expect(next).toBe(closes[0]?.day)
  const rest = await finance().does('wages.listCloses', { limit: 5, ...(next && { before: next }) })
  expect(rest).toMatchObject({ closes: [{ day: week.day }, { day: week.day }], next: null })
  const opened = await finance().does('wages.openClose', { side: 'channel', day: week.day })
  expect(opened).toMatchObject({ state: 'open', differences: [{ movement: 'move' }] })
  expect(await refusal(finance(), ['wages.openClose', { side: 'book', day: '2026-01-01' }])).toBe(
    'wages.close.unknown',
  )
  expect(await refusal(finance(), ['wages.resolveDifference', says('difference:2026-01-01:none')])).toBe(
    'wages.difference.unknown',
  )
  const employerMoney = {
    ...says(opened.differences[0]?.differenceId ?? ''),
    resolution: 'employer',
  } as const
  expect(await refusal(finance(), ['wages.resolveDifference', employerMoney])).toBe(
    'wages.difference.does-not-fit',
  )
})

it('finds the book whole, and every balance equal to its journal', async () => {
  await taps(world, await worksADay(world, week))
  world.passMinutes(1)
  await world.fireTimer('seal')
  for (const part of ['balances', 'entries', 'chain'] as const) {
    const { findings, checked } = await audit(part)
    expect(findings).toEqual([])
    expect(checked).toBeGreaterThan(0)
  }
})

it('finds a balance that was changed, one that is gone, and an entry that was touched', async () => {
  const { gigId } = await worksADay(world, week)
  world.passMinutes(1)
  await world.fireTimer('seal')
  const [balance] = world.documents('balances') as readonly {
    readonly _id: string
    readonly amountFen: number
  }[]
  if (!balance) throw new Error('a day of work has balances')
  await world.put('balances', balance._id, { ...balance, amountFen: balance.amountFen + 1 })
  expect((await audit('balances')).findings).toEqual([{ what: 'balanceDiffers', id: balance._id }])
  const pay = (world.documents('journal') as readonly { readonly _id: string }[]).find(({ _id }) =>
    _id.startsWith('pay:'),
  )
  if (!pay) throw new Error('the employer has paid in')
  await world.put('journal', pay._id, {
    ...pay,
    postings: [{ from: 'wx:basic', to: `escrow:${gigId}x`, amountFen: 3 }],
  })
  expect((await audit('entries')).findings).toEqual([{ what: 'balanceMissing', id: `escrow:${gigId}x` }])
  expect((await audit('chain')).findings).toEqual([{ what: 'entryChanged', id: pay._id }])
})

it.each(['wages.openMoneyDesk', 'wages.auditBook'] as readonly ActionName[])(
  '%s is nothing for a citizen',
  async (action) => {
    const { worker } = await worksADay(world, week)
    const reply = await worker.sends('wages', {
      action,
      input: action === 'wages.auditBook' ? { part: 'chain' } : {},
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'kernel.caller.not-allowed' } })
  },
)
