/** Proves that people who agreed with a code go together, or nowhere when they say so, and may part again. */
import { aUnit, aWorker, idOf, refusal, theOfficer } from '../people'
import { post } from '../gigs/posts'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let staff: Actor

const workOn = '2026-11-25'
const day = { marketId: 'decheng', workOn }

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  staff = world.as('cui-xiuying')
})
afterAll(() => world.close())

const free = async (personId: string): Promise<Actor> => {
  const worker = await aWorker(world, personId)
  await worker.does('matching.sayFree', { workOn })
  return worker
}
const seen = (worker: Actor) => worker.does('matching.openMyOffer', { workOn })
const gigOf = async (worker: Actor) => (await seen(worker)).offers[0]?.gig.gigId

/** The first starts the group, the others enter its code. */
async function together(names: readonly string[], insists: boolean): Promise<readonly Actor[]> {
  const workers = await Promise.all(names.map(free))
  const [first, ...others] = workers
  if (!first) throw new Error('a group has a first')
  const { code } = await first.does('matching.startGroup', { workOn, insists })
  for (const other of others) await other.does('matching.joinGroup', { workOn, code })
  return workers
}

it('puts a pair at the one gig with seats for both, and says so', async () => {
  await post(employer, { headcount: 1 })
  const { gigId } = await post(employer, { headcount: 2, payRateFen: 17_900 })
  const [one, other] = await together(['zhang-lei', 'liu-yang'], false)
  if (!one || !other) throw new Error('two are a pair')
  expect((await seen(one)).company).toMatchObject({ insists: false, names: { length: 2 } })
  await staff.does('matching.runRound', day)
  expect([await gigOf(one), await gigOf(other)]).toEqual([gigId, gigId])
  expect((await seen(one)).why).toMatchObject({ kind: 'company' })
  expect((await seen(other)).why?.sentence).toContain('你们两人一起去')
  const replay = await theOfficer(world).does('matching.replayRound', {
    roundId: `round:decheng:${workOn}:1`,
  })
  expect(replay).toMatchObject({ isSameInput: true, isSameResult: true })
})

it('leaves who insists without work where they would be split, and the seat to others', async () => {
  await post(employer, { headcount: 1 })
  const [one, other] = await together(['zhang-lei', 'liu-yang'], true)
  const alone = await free('guo-ming')
  if (!one || !other) throw new Error('two are a pair')
  await staff.does('matching.runRound', day)
  expect((await seen(one)).offers).toEqual([])
  expect((await seen(other)).why).toMatchObject({ kind: 'apart' })
  expect((await seen(alone)).offers).toHaveLength(1)
})

it('lets one leave, who then goes alone', async () => {
  await post(employer, { headcount: 1 })
  const [one, other] = await together(['zhang-lei', 'liu-yang'], true)
  if (!one || !other) throw new Error('two are a pair')
  await other.does('matching.leaveGroup', { workOn })
  expect((await seen(other)).company).toBeNull()
  expect((await seen(one)).company).toMatchObject({ names: { length: 1 } })
  const { round } = await staff.does('matching.runRound', day)
  expect(round.figures.assigned).toBe(1)
})

it('stays a group when somebody says anew when they are free', async () => {
  const [one] = await together(['zhang-lei', 'liu-yang'], false)
  if (!one) throw new Error('somebody is first')
  await one.does('matching.sayFree', { workOn, window: 'morning' })
  expect((await seen(one)).company).toMatchObject({ names: { length: 2 } })
})

it('asks for a code that was given, for room, and for one group at a time', async () => {
  const [one, two] = await together(['zhang-lei', 'liu-yang', 'guo-ming', 'sun-lili'], false)
  const fifth = await free('wang-jianguo')
  if (!one || !two) throw new Error('four are a group')
  const { company } = await seen(one)
  const code = company?.code ?? ''
  expect(await refusal(fifth, ['matching.joinGroup', { workOn, code }])).toBe('matching.group.full')
  expect(await refusal(two, ['matching.joinGroup', { workOn, code }])).toBe('matching.group.already-in')
  expect(await refusal(two, ['matching.startGroup', { workOn, insists: true }])).toBe(
    'matching.group.already-in',
  )
  const wrong = code === '000000' ? '000001' : '000000'
  expect(await refusal(fifth, ['matching.joinGroup', { workOn, code: wrong }])).toBe('matching.group.unknown')
  expect(await refusal(fifth, ['matching.leaveGroup', { workOn }])).toBe('matching.group.unknown')
  expect(await idOf(fifth)).not.toBe('')
})

it('is for who has said they are free', async () => {
  const worker = await aWorker(world, 'zhang-lei')
  expect(await refusal(worker, ['matching.startGroup', { workOn, insists: true }])).toBe(
    'matching.plan.not-said',
  )
})
