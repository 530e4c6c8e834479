/** A wage that arrived by payroll card is looked at until the bank can no longer give it back. */
import {
  batchGoes,
  confirmedOnCard,
  fundedEmployer,
  returnedByBank,
  withCard,
  withPayrollAccount,
} from '../payroll'
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { wageFen } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.enter()
  const employer = await aUnit(world)
  worker = await aWorker(world)
  await withPayrollAccount(world, employer)
  fundedEmployer(world, wageFen, 'V1')
  await withCard(world, worker, await confirmedOnCard(world, { worker, employer }))
  await batchGoes(world)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const state = async () => (await worker.does('wages.listMyWages', {})).items[0]?.state

function givenBack(): void {
  const [batch] = world.documents('batches') as readonly { batchNumber: string }[]
  const [item] = world.documents('payitems') as readonly { intent: { attempts: { billNumber: string }[] } }[]
  returnedByBank(world, batch?.batchNumber ?? '', item?.intent.attempts[0]?.billNumber ?? '')
}

const unanswered = () =>
  world.payment.control('fault', { kind: 'reply.failsBeforeEffect', count: 1, matching: 'partner-transfer' })

async function later(minutes: number): Promise<void> {
  world.passMinutes(minutes)
  await world.settle()
}

it('is asked about again soon when a look got no answer', async () => {
  givenBack()
  unanswered()
  await later(1_450)
  expect(await state()).toBe('paid')
  await later(2)
  expect(await state()).toBe('failed')
})

it('is asked about again although the last of the days is over, as long as nobody has answered', async () => {
  for (let day = 1; day <= 8; day += 1) await later(1_440)
  expect(await state()).toBe('paid')
  givenBack()
  unanswered()
  await later(1_440)
  expect(await state()).toBe('paid')
  await later(2)
  expect(await state()).toBe('failed')
})
