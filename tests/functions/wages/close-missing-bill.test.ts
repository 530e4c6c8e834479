/**
 * A bill that does not come holds no other day: each day closes by itself when its own bills are there, and
 * the balances stay right.
 */
import { openWorld, type World } from '../world'
import {
  bookFloat,
  channelCloses,
  differences,
  nextWeek,
  openMovements,
  taps,
  type Week,
  worksADay,
} from './closing-world'

let world: World
let week: Week
let commitsLeft: number | undefined

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
afterEach(() => world.payment.control('clear-faults', {}))
afterAll(() => world.close())

async function closeAt(clock: string, daysLater = 1): Promise<void> {
  world.moveTo(week.at(clock, daysLater))
  await world.fireTimer('close')
}

async function aPaidDay(): Promise<void> {
  const parties = await worksADay(world, week)
  await taps(world, parties)
  await bookFloat(world)
}

/** Lets every call die after its first commit, until one has nothing left to commit. */
async function closeWithCrashes(): Promise<void> {
  for (let calls = 1; ; calls += 1) {
    commitsLeft = 1
    const isDone = await world.fireTimer('close').then(
      () => true,
      () => false,
    )
    commitsLeft = undefined
    world.passMinutes(10)
    if (isDone) return
    if (calls > 80) throw new Error('the close makes no progress')
  }
}

describe('a bill that does not come', () => {
  const withhold = (kind: string) =>
    world.payment.control('fault', { kind: 'bill.late', count: 1_000, matching: `${kind} ${week.day}` })

  it.each(['basic', 'operation', 'fees'])(
    'of %s holds its own day only, and closes it when it comes',
    async (kind) => {
      const parties = await worksADay(world, week)
      await bookFloat(world)
      withhold(kind)
      await closeAt('10:00')
      expect(channelCloses(world)).toMatchObject([{ state: 'counting', problem: `bill:${kind}:notYet` }])
      await taps(world, parties)
      await closeAt('10:00', 2)
      await closeAt('10:00', 3)
      expect(channelCloses(world)).toMatchObject([
        { day: week.day, state: 'open', problem: `bill:${kind}:notYet`, differenceFen: 0 },
        { state: 'closed', differenceFen: 0 },
        { state: 'closed', differenceFen: 0 },
      ])
      expect(differences(world)).toEqual([])
      world.payment.control('clear-faults', {})
      await closeAt('10:10', 3)
      expect(channelCloses(world).map(({ state, problem }) => [state, problem])).toEqual([
        ['closed', null],
        ['closed', null],
        ['closed', null],
      ])
      await closeAt('10:00', 4)
      await closeAt('10:00', 5)
      expect(channelCloses(world).map(({ state }) => state)).toEqual(Array(5).fill('closed'))
      expect(openMovements(world)).toEqual([])
      expect(differences(world)).toEqual([])
    },
  )

  it('and comes before a further day was counted, lets that day close at 0.00, too', async () => {
    await aPaidDay()
    withhold('basic')
    await closeAt('10:00')
    world.payment.control('fault', {
      kind: 'bill.late',
      count: 1,
      matching: `basic ${week.at('12:00', 1).slice(0, 10)}`,
    })
    await closeAt('10:00', 2)
    world.payment.control('clear-faults', {})
    for (const daysLater of [2, 3, 4]) await closeAt('10:20', daysLater)
    expect(channelCloses(world).map(({ state }) => state)).toEqual(Array(4).fill('closed'))
    expect(openMovements(world)).toEqual([])
    expect(differences(world)).toEqual([])
  })

  it('is read once, although every call dies after its first commit', async () => {
    await aPaidDay()
    withhold('basic')
    for (const daysLater of [1, 2, 3]) await closeAt('10:00', daysLater)
    world.payment.control('clear-faults', {})
    await closeWithCrashes()
    for (const daysLater of [4, 5]) await closeAt('10:00', daysLater)
    expect(channelCloses(world).map(({ state }) => state)).toEqual(Array(5).fill('closed'))
    expect(openMovements(world)).toEqual([])
    expect(differences(world)).toEqual([])
  })

  it('names a stranger of the late bill under the day of the bill', async () => {
    await aPaidDay()
    withhold('operation')
    for (const daysLater of [1, 2]) await closeAt('10:00', daysLater)
    world.payment.control('clear-faults', {})
    world.payment.control('fault', { kind: 'bill.extraLine', count: 9, matching: `operation ${week.day}` })
    await closeAt('10:20', 2)
    expect(differences(world)).toMatchObject([
      { day: week.day, kind: 'lineWithoutEntry', key: 'wx:operation.transfer.stranger0001', amountFen: -1 },
    ])
    expect(channelCloses(world)[0]).toMatchObject({ state: 'open', problem: 'differences:1' })
  })
})
