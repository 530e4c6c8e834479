/**
 * The morning of the channel: bills are matched by reference, and the day closes at 0.00 or says why not.
 */
import { openWorld, type World } from '../world'
import { bookFloat, channelCloses, differences, nextWeek, taps, type Week, worksADay } from './closing-world'

let world: World
let week: Week
let commitsLeft: number | undefined

/** A whole working day is played in every test, on a machine that may be busy with others. */
jest.setTimeout(60_000)

beforeAll(async () => {
  world = await openWorld({
    onRequest: (request, handle) => {
      if (request.body.action !== 'database.commitTransaction' || commitsLeft === undefined)
        return handle(request)
      commitsLeft -= 1
      if (commitsLeft < 0) throw new Error('the instance died')
      return handle(request)
    },
  })
})
beforeEach(async () => {
  week = await nextWeek(world)
})
afterAll(() => world.close())

const fault = (kind: string, matching: string) =>
  world.payment.control('fault', { kind, count: 1, matching: `${matching} ${week.day}` })

/** The timer of the close at a clock of a later day. */
async function closeAt(clock: string, daysLater = 1): Promise<void> {
  world.moveTo(week.at(clock, daysLater))
  await world.fireTimer('close')
}

async function aPaidDay(): Promise<void> {
  const parties = await worksADay(world, week)
  await taps(world, parties)
  await bookFloat(world)
}

it('closes no day before ten, and then at 0.00, with the fee booked from the bill', async () => {
  await aPaidDay()
  await closeAt('09:59')
  expect(channelCloses(world)).toEqual([])
  await closeAt('10:00')
  expect(channelCloses(world)).toMatchObject([
    { day: week.day, state: 'closed', problem: null, differenceFen: 0 },
  ])
  expect(differences(world)).toEqual([])
  const fees = (world.documents('journal') as readonly { kind: string; postings: object[] }[]).filter(
    ({ kind }) => kind === 'channelFeeCharged',
  )
  expect(fees).toMatchObject([{ postings: [{ from: 'fee:channel', to: 'wx:basic', amountFen: 105 }] }])
})

it('closes the days that follow, with a transfer that waits over midnight told as on its way', async () => {
  const parties = await worksADay(world, week)
  await bookFloat(world)
  await closeAt('10:00')
  expect(channelCloses(world)).toMatchObject([{ state: 'closed' }])
  expect(world.documents('billlines')).toContainEqual(
    expect.objectContaining({ account: 'wx:operation', because: 'onItsWay', residueFen: 17_500 }),
  )
  await taps(world, parties)
  await closeAt('10:00', 2)
  await closeAt('10:00', 3)
  expect(channelCloses(world).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
  const open = (world.documents('billlines') as readonly { isOpen: boolean }[]).filter(({ isOpen }) => isOpen)
  expect(open).toEqual([])
})

it.each(['bill.late', 'bill.truncated', 'bill.wrongHash'])(
  'waits for the bill at %s, and closes when it is there',
  async (kind) => {
    await aPaidDay()
    fault(kind, 'operation')
    await closeAt('10:00')
    expect(channelCloses(world)).toMatchObject([{ state: 'counting', accounts: [{ account: 'wx:basic' }] }])
    expect(channelCloses(world)[0]?.problem).toMatch(/^bill:operation:/)
    await closeAt('10:10')
    expect(channelCloses(world)).toMatchObject([{ state: 'closed', problem: null }])
  },
)

it('sets aside a line that nobody explains, names it, and stays open', async () => {
  await aPaidDay()
  fault('bill.extraLine', 'operation')
  await closeAt('10:00')
  expect(channelCloses(world)).toMatchObject([{ state: 'open', differenceFen: 0, problem: 'differences:1' }])
  expect(differences(world)).toMatchObject([
    { kind: 'lineWithoutEntry', state: 'open', key: 'wx:operation.transfer.stranger0001', amountFen: -1 },
  ])
  const suspense = (world.documents('journal') as readonly { kind: string }[]).filter(
    ({ kind }) => kind === 'lineSuspended',
  )
  expect(suspense).toHaveLength(1)
})

it('names one fen', async () => {
  await aPaidDay()
  fault('bill.oneFenOff', 'operation')
  await closeAt('10:00')
  expect(differences(world)).toMatchObject([{ kind: 'amountDiffers', state: 'open' }])
  expect(Math.abs(differences(world)[0]?.amountFen ?? 0)).toBe(1)
})

it('names a payment that the trade bill tells and the fund bill does not', async () => {
  await aPaidDay()
  fault('bill.extraLine', 'trade')
  await closeAt('10:00')
  expect(channelCloses(world)).toMatchObject([{ state: 'open', problem: 'differences:1' }])
  expect(differences(world)).toMatchObject([{ kind: 'billsDisagree', lineId: null }])
})

it('waits a day for a line that is missing, and then names it', async () => {
  await aPaidDay()
  fault('bill.missingLine', 'operation')
  await closeAt('10:00')
  expect(channelCloses(world)).toMatchObject([{ state: 'closed' }])
  await closeAt('10:00', 2)
  expect(differences(world)).toMatchObject([{ kind: 'entryWithoutLine', state: 'open' }])
})

/** Lets every call die after its first commit, until one has nothing left to commit. */
async function closeWithCrashes(): Promise<number> {
  for (let calls = 1; ; calls += 1) {
    commitsLeft = 1
    const isDone = await world.fireTimer('close').then(
      () => true,
      () => false,
    )
    commitsLeft = undefined
    world.passMinutes(10)
    if (isDone) return calls
    if (calls > 80) throw new Error('the close makes no progress')
  }
}

describe('comes to the same after a crash at any of its commits', () => {
  it('on a day on which all is well', async () => {
    await aPaidDay()
    world.moveTo(week.at('10:00', 1))
    expect(await closeWithCrashes()).toBeGreaterThan(8)
    expect(channelCloses(world)).toMatchObject([{ state: 'closed', differenceFen: 0, problem: null }])
    expect(differences(world)).toEqual([])
    await closeAt('10:00', 2)
    await closeAt('10:00', 3)
    expect(channelCloses(world).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
  })

  it('on a day with a stranger in the bill, whom it names and sets aside once', async () => {
    await aPaidDay()
    const matching = `operation ${week.day}`
    world.payment.control('fault', { kind: 'bill.extraLine', count: 100, matching })
    world.moveTo(week.at('10:00', 1))
    await closeWithCrashes()
    world.payment.control('clear-faults', {})
    expect(channelCloses(world)).toMatchObject([
      { state: 'open', differenceFen: 0, problem: 'differences:1' },
    ])
    expect(differences(world)).toMatchObject([{ kind: 'lineWithoutEntry', amountFen: -1 }])
    const aside = (world.documents('journal') as readonly { kind: string }[]).filter(
      ({ kind }) => kind === 'lineSuspended',
    )
    expect(aside).toHaveLength(1)
  })

  it('when the bill of the call that died had a stranger, and the bill of the next one has none', async () => {
    await aPaidDay()
    const matching = `operation ${week.day}`
    world.payment.control('fault', { kind: 'bill.extraLine', count: 100, matching })
    world.moveTo(week.at('10:00', 1))
    for (let calls = 0; differences(world).length === 0; calls += 1) {
      commitsLeft = 1
      await world.fireTimer('close').catch(() => undefined)
      commitsLeft = undefined
      world.passMinutes(10)
      expect(calls).toBeLessThan(60)
    }
    world.payment.control('clear-faults', {})
    for (const daysLater of [2, 3, 4]) await closeAt('10:00', daysLater)
    expect(differences(world)).toMatchObject([{ state: 'resolved', resolution: 'itself' }])
    await closeAt('10:10', 4)
    expect(channelCloses(world).map(({ state, differenceFen }) => [state, differenceFen])).toEqual([
      ['closed', 0],
      ['closed', 0],
      ['closed', 0],
      ['closed', 0],
    ])
  })
})
