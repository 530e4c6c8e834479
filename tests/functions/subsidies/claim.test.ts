/** The accident-insurance subsidy: filled from facts, one a year, never payable under an unconfirmed rule. */
import { aUnit, aWorker, refusal } from '../people'
import { booked, postedGig } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor

const scheme = 'accidentInsurance' as const

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  worker = await aWorker(world)
})
afterAll(() => world.close())

/** Covered for one day: 3 yuan of premium. */
async function covered(): Promise<void> {
  await booked(worker, await postedGig(await aUnit(world)))
}

it('fills the claim from agreements and covers, and says that the figures are not confirmed', async () => {
  await covered()
  const claim = await worker.does('subsidies.openClaim', { scheme })
  expect(claim).toMatchObject({ state: 'draft', period: '2026', covers: 1, premiumFen: 300, amountFen: 150 })
  expect(claim).toMatchObject({ rate: { numerator: 50, denominator: 100 }, capFen: 10_000, payable: false })
  expect(claim.conditions.map(({ condition, met }) => [condition, met])).toEqual([
    ['workingAge', true],
    ['agreement', true],
    ['cover', true],
    ['premiumPaid', true],
    ['employmentRegistered', null],
    ['notOtherwiseCovered', null],
  ])
})

it('refuses to file what a condition plainly does not allow', async () => {
  expect(await refusal(worker, ['subsidies.fileClaim', { scheme }])).toBe('subsidies.eligibility.agreement')
})

it('asks for the real name first', async () => {
  const unnamed = await aWorker(world, 'guo-ming', { named: false })
  expect(await refusal(unnamed, ['subsidies.openClaim', { scheme }])).toBe(
    'subsidies.claim.real-name-missing',
  )
})

it('is filed once a year and then shown as it was filed', async () => {
  await covered()
  const filed = await worker.does('subsidies.fileClaim', { scheme })
  expect(filed).toMatchObject({ state: 'filed', amountFen: 150 })
  expect(await worker.does('subsidies.openClaim', { scheme })).toEqual(filed)
  expect(await refusal(worker, ['subsidies.fileClaim', { scheme }])).toBe('subsidies.claim.already-filed')
})

it('is one claim when it is tapped five times at once', async () => {
  await covered()
  const key = freshKey()
  const taps = Array.from({ length: 5 }, () => worker.does('subsidies.fileClaim', { scheme }, { key }))
  const answers = await Promise.all(taps)
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(world.counts().claims).toBe(1)
})

it('is filed at the window for a worker who has agreed', async () => {
  await covered()
  const staff = world.as('cui-xiuying')
  const { personId } = await worker.does('accounts.openMe', {})
  const forWorker = { onBehalfOf: personId ?? '', confirmation: { how: 'spoken' } } as const
  expect(await staff.does('subsidies.fileClaim', { scheme }, forWorker)).toMatchObject({ state: 'filed' })
})
