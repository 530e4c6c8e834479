/**
 * An entry that lands on a day whose book is closed, by an instance whose clock is behind: once finance has
 * said why, the days after it close at 0.00 on both sides, and the entry is sealed.
 */
import { day } from '@/domain/calendar/day'
import type { Entry } from '@/domain/ledger/entry'
import { type Seal, unsealedOf } from '@/domain/ledger/hash-chain'
import type { BookClose } from '../../../cloudfunctions/wages/close/repository'
import { openWorld, type World } from '../world'
import { bookFloat, channelCloses, differences, nextWeek, taps, type Week, worksADay } from './closing-world'

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

async function closeAt(clock: string, daysLater = 1): Promise<void> {
  world.moveTo(week.at(clock, daysLater))
  await world.fireTimer('close')
}

const bookCloses = (): readonly BookClose[] =>
  (world.documents('closes') as readonly BookClose[])
    .filter(({ side }) => side === 'book')
    .sort((one, other) => (one.day < other.day ? -1 : 1))

const results = (closes: readonly Pick<BookClose, 'state' | 'problem' | 'differenceFen'>[]) =>
  closes.map(({ state, problem, differenceFen }) => [state, problem, differenceFen])

const closed = ['closed', null, 0]

/** The worker taps at a quarter past midnight, and the book says that it was an hour before. */
async function tapsAfterTheClose(): Promise<void> {
  const parties = await worksADay(world, week)
  await bookFloat(world)
  await closeAt('00:15')
  world.moveTo(week.at('23:20'))
  await taps(world, parties)
}

const explain = (daysLater: number) =>
  world.as('hou-minxia').does('wages.explainLateEntries', {
    day: day(week.at('12:00', daysLater).slice(0, 10)),
    reason: '一台机器的时钟慢了一小时，金额已核对',
  })

it('closes the channel of the late entry at 0.00, and every later day once finance has said why', async () => {
  await tapsAfterTheClose()
  await closeAt('10:00')
  expect(results(channelCloses(world))).toEqual([closed])
  await closeAt('00:15', 2)
  const late = `entriesAfterClose:${week.day}`
  expect(results(bookCloses())).toEqual([closed, ['open', late, 0]])
  expect(await explain(1)).toMatchObject({ state: 'closed', problem: null })
  for (const daysLater of [2, 3, 4]) await closeAt('10:00', daysLater)
  expect(results(bookCloses())).toEqual([closed, closed, closed, closed])
  expect(results(channelCloses(world))).toEqual([closed, closed, closed, closed])
  expect(differences(world)).toEqual([])
})

it('hands the late entry on in the sums and in what is on its way, and leaves the closed day as it was', async () => {
  await tapsAfterTheClose()
  const [before] = bookCloses()
  expect(before?.underWay).toMatchObject([{ amountFen: 17_500 }])
  await closeAt('00:15', 2)
  const [first, next] = bookCloses()
  expect(first).toEqual(before)
  expect(next?.underWay).toEqual([])
  expect(next?.sums.find(({ key }) => key === 'inflight')).toMatchObject({ outFen: 0, balanceFen: 0 })
})

it('seals the late entry at the close that names it', async () => {
  await tapsAfterTheClose()
  await closeAt('00:15', 2)
  const seals = world.documents('seals') as readonly Seal[]
  const entries = (world.documents('journal') as readonly Entry[]).filter((entry) => entry.day === week.day)
  expect(entries.filter(({ kind }) => kind === 'payoutSucceeded')).toHaveLength(1)
  expect(unsealedOf(entries, seals)).toEqual([])
})
