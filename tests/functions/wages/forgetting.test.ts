/**
 * Three years after the work the people are taken out of a wage that is settled; not a day earlier, and no
 * other.
 */
import { aUnit, aWorker } from '../people'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'
import { bookIsSound } from '../sound-book'

let world: World
let worker: Actor
let itemId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  topUp(world)
  worker = await aWorker(world)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

async function aWage(isPaid: boolean): Promise<void> {
  const employer = await aUnit(world)
  const gigId = await postedGig(employer)
  if (isPaid) await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  if (!isPaid) return
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
}

const items = () => world.documents('payitems') as readonly { readonly _id: string }[]
const item = () => items().find(({ _id }) => _id === itemId)

async function roundOn(day: string): Promise<void> {
  world.moveTo(new Date(`${day}T12:00:00+08:00`).toISOString())
  await world.fireTimer('repair')
}

it('keeps it to the last day of the third year, and names nobody from the day after', async () => {
  await aWage(true)
  await roundOn('2029-11-23')
  expect(item()).toMatchObject({ workerName: '张*', keptUntil: '2029-11-24' })
  await roundOn('2029-11-24')
  expect(item()).toMatchObject({
    ...{ workerId: '', workerName: '', employerId: '', employerName: '', keptUntil: null },
    ...{ grossFen: 17_500, state: 'paid' },
    intent: { attempts: [{ requestBody: '' }] },
  })
  expect((await worker.does('wages.listMyWages', {})).items).toEqual([])
  const told = world.documents('audit') as readonly { readonly action: string }[]
  expect(told.filter(({ action }) => action === 'wages.forgetOldWages')).toHaveLength(1)
})

it('keeps what is still owed, however old, and looks at it again the next day', async () => {
  await aWage(false)
  await roundOn('2029-11-24')
  expect(item()).toMatchObject({ workerName: '张*', keptUntil: '2029-11-25' })
})
