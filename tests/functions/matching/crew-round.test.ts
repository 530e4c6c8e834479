/** Proves that a round sends a crew led and by its parts, from the post to the seats. */
import { aUnit, aWorker, idOf, theOfficer } from '../people'
import { post } from '../gigs/posts'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let staff: Actor

const workOn = '2026-11-25'
const day = { marketId: 'decheng', workOn }
const parts = [{ seats: 1, lead: true }, { seats: 1 }]

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  staff = world.as('cui-xiuying')
})
afterAll(() => world.close())

/** Says they are free, as somebody who has come to so many shifts. */
async function free(personId: string, shifts: number): Promise<Actor> {
  const worker = await aWorker(world, personId)
  await worker.does('matching.sayFree', { workOn })
  const id = `free:${workOn}:${await idOf(worker)}`
  const said = world.documents('registrations').find((one) => '_id' in one && one._id === id)
  const history = { bookedCount: shifts, keptCount: shifts, arrivalCount: shifts, inTimeCount: shifts }
  await world.put('registrations', id, { ...said, history: { ...history, waitingDays: 1 } })
  return worker
}
const dayOf = (worker: Actor) => worker.does('matching.openMyOffer', { workOn })

it('gives the lead’s seat to who has the practice, and each takes the seat that was offered', async () => {
  const { gigId } = await post(employer, { headcount: 2, parts })
  const [lead, helper] = [await free('zhang-lei', 12), await free('liu-yang', 0)]
  await staff.does('matching.runRound', day)
  expect((await dayOf(lead)).offers).toMatchObject([{ state: 'open', part: 'p0' }])
  expect((await dayOf(helper)).offers).toMatchObject([{ state: 'open', part: 'p1' }])
  await helper.does('gigs.acceptGig', { gigId })
  await lead.does('gigs.acceptGig', { gigId })
  expect(world.documents('gigs')).toMatchObject([
    { seatsLeft: 0, partsLeft: { p0: 0, p1: 0 }, partOf: { [await idOf(lead)]: 'p0' } },
  ])
  const crew = await employer.does('matching.openProposedCrew', { gigId })
  expect(crew.parts.map(({ key, seatsLeft }) => [key, seatsLeft])).toEqual([
    ['p0', 0],
    ['p1', 0],
  ])
  expect(crew.members.map(({ part }) => part).sort()).toEqual(['p0', 'p1'])
})

it('sends nobody while nobody can lead, and says so', async () => {
  await post(employer, { headcount: 2, parts })
  const [one, other] = [await free('zhang-lei', 9), await free('liu-yang', 0)]
  const { round } = await staff.does('matching.runRound', day)
  expect(round.figures.assigned).toBe(0)
  expect((await dayOf(one)).why).toMatchObject({ kind: 'unled' })
  expect((await dayOf(other)).why?.sentence).toContain('班组长')
})

it('fills the rest once the lead has taken their seat', async () => {
  const { gigId } = await post(employer, { headcount: 2, parts })
  const lead = await free('zhang-lei', 12)
  await staff.does('matching.runRound', day)
  await lead.does('gigs.acceptGig', { gigId })
  const helper = await free('liu-yang', 0)
  await staff.does('matching.runRound', day)
  expect((await dayOf(helper)).offers).toMatchObject([{ state: 'open', part: 'p1' }])
  expect(
    await theOfficer(world).does('matching.replayRound', { roundId: `round:decheng:${workOn}:2` }),
  ).toMatchObject({
    isSameInput: true,
    isSameResult: true,
  })
})
