/** What finance sees before it proposes: the balance of an account, and who was asked to give back. */
import { openWorld, type World } from '../world'
import { nextWeek, type Parties, taps, type Week, worksADay } from './closing-world'

let world: World
let week: Week
let parties: Parties

jest.setTimeout(60_000)

beforeAll(async () => {
  world = await openWorld()
  week = await nextWeek(world)
  parties = await worksADay(world, week)
})
afterAll(() => world.close())

const finance = () => world.as('hou-minxia')
const account = (path: string) => finance().does('wages.openAccount', { account: path })

it('tells what is on an account that is kept live, at this moment', async () => {
  expect(await account(`payable:${parties.itemId}`)).toMatchObject({ balanceFen: 0, asOf: null })
  expect(await account('escrow:nogigofthisid')).toEqual({
    account: 'escrow:nogigofthisid',
    balanceFen: 0,
    asOf: null,
    isHeld: false,
  })
})

it('tells what the last night counted where no balance is kept, and nothing before the first night', async () => {
  expect(await account('wx:basic')).toMatchObject({ balanceFen: null, asOf: null })
  await taps(world, parties)
  world.moveTo(week.at('10:00', 1))
  await world.fireTimer('close')
  expect(await account('wx:basic')).toMatchObject({ balanceFen: 17_500, asOf: week.day })
  expect(await account('wx:operation')).toMatchObject({ balanceFen: -17_500, asOf: week.day })
  expect(await account('transit:V0000')).toMatchObject({ balanceFen: 0, asOf: week.day })
  expect(await account('correction:c1')).toMatchObject({ balanceFen: null, asOf: null })
})

it('lists who was asked to give back, with the wage it was about', async () => {
  const { itemId } = parties
  const reason = '工时录多了'
  await finance().does('wages.proposeRecovery', { itemId, amountFen: 500, reason })
  const { recoveries, next } = await finance().does('wages.listRecoveries', {})
  expect(recoveries).toMatchObject([{ itemId, state: 'proposed', amountFen: 500, reason }])
  expect(recoveries[0]?.workerName).toMatch(/\*/)
  expect(next).toBeNull()
  expect(await finance().does('wages.listRecoveries', { state: 'settled' })).toMatchObject({
    recoveries: [],
  })
})
