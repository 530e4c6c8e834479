/**
 * Whatever the two and the staff do to the hours of one shift, in whatever order: no more is owed than was
 * agreed, what is held does not move, and in the end nothing is left in the escrow.
 */
import fc from 'fast-check'
import { propertyRuns, propertySeed } from '../../property-runs'
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, paidIn, postedGig, scanned, topUp, wageFen } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

interface Story {
  readonly worker: Actor
  readonly employer: Actor
  readonly bookingId: string
}

interface Item {
  readonly _id: string
  readonly state: string
  readonly heldBy: string | null
  readonly grossFen: number
}
interface Balance {
  readonly _id: string
  readonly amountFen: number
  readonly heldBy: string | null
}
const documents = <Document>(name: string) => world.documents(name) as readonly Document[]
const sum = (list: readonly number[]) => list.reduce((left, right) => left + right, 0)

/** Each is tried whether or not it may be done at that moment: a refusal changes nothing. */
const deeds: Readonly<Record<string, (story: Story, minutes: number) => Promise<unknown>>> = {
  confirm: ({ employer, bookingId }, minutes) =>
    employer.call('attendance.confirmHours', { bookingId, workedMinutes: minutes % 421, reason: '停过工' }),
  differ: ({ worker, bookingId }) =>
    worker.call('attendance.reportNotAsPromised', { bookingId, difference: 'otherWork' }),
  contest: ({ employer, bookingId }) =>
    employer.call('attendance.contestCallOut', { bookingId, reason: '一样的活' }),
  object: ({ worker, bookingId }, minutes) =>
    worker.call('attendance.objectToHours', { bookingId, reason: '没停过', minutes: 1 + (minutes % 420) }),
  objectToAll: ({ worker, bookingId }) =>
    worker.call('attendance.objectToHours', { bookingId, reason: '没停过' }),
  concede: ({ employer, bookingId }) => employer.call('attendance.concedeHours', { bookingId }),
  concedePart: ({ employer, bookingId }, minutes) =>
    employer.call('attendance.concedeHours', { bookingId, minutes: 1 + (minutes % 420) }),
  withdraw: ({ worker, bookingId }) => worker.call('attendance.withdrawObjection', { bookingId }),
  giveIn: ({ employer, bookingId }) => employer.call('attendance.withdrawObjection', { bookingId }),
  decide: ({ bookingId }, minutes) =>
    world
      .as('cui-xiuying')
      .call('attendance.decideObjection', { bookingId, minutes: minutes % 421, reason: '看了监控' }),
  release: ({ bookingId }, minutes) =>
    world.as('cui-xiuying').call('attendance.releaseByStaff', {
      ...{ bookingId, workedMinutes: minutes % 421 },
      ...{ reason: '雇主联系不上', evidence: '登记簿' },
    }),
  hours: async (_story, minutes) => {
    world.passMinutes(minutes % 600)
    await world.fireTimer('release')
    await world.settle()
  },
}

/** What is held: the items, and the money of their accounts. */
const held = () => {
  const items = documents<Item>('payitems').filter(({ heldBy, state }) => heldBy !== null && state === 'held')
  const balances = new Map(documents<Balance>('balances').map((balance) => [balance._id, balance]))
  return items.map(({ _id, heldBy, grossFen }) => {
    const balance = balances.get(`payable:${_id}`)
    return [_id, heldBy === balance?.heldBy, grossFen === balance?.amountFen]
  })
}

/** What the courses came to, so that a property over nothing but refusals does not pass. */
const seen = new Set<string>()

function nothingIsLost(): void {
  const items = documents<Item>('payitems')
  for (const { _id, state } of items) seen.add(`${_id.split(':').at(-1) ?? ''} ${state}`)
  const owed = items.filter(({ state }) => state !== 'withdrawn').map(({ grossFen }) => grossFen)
  const back = documents<{ readonly amountFen: number }>('refunds').map(({ amountFen }) => amountFen)
  expect(sum([...owed, ...back])).toBeLessThanOrEqual(wageFen)
  expect(held().every(([, isHeld, isWhole]) => isHeld && isWhole)).toBe(true)
  bookIsSound(world)
}

async function begun(clock: string): Promise<Story> {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  const employer = await aUnit(world)
  const worker = await aWorker(world)
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  world.moveTo(at('07:55'))
  await scanned({ worker, employer, bookingId }, 'checkIn')
  world.moveTo(at(clock))
  return { worker, employer, bookingId }
}

/** Days later, with the last quarrel decided, everything that nobody is owed has gone back. */
async function cameToRest(story: Story): Promise<void> {
  const { employer, bookingId } = story
  await deeds.decide?.(story, 7)
  for (let round = 0; round < 4; round += 1) {
    world.passMinutes(1_500)
    await world.fireTimer('release')
    await world.settle()
  }
  const { escrowFen } = await employer.does('wages.openPayList', { gigId: bookingId.split(':')[1] ?? '' })
  expect(escrowFen).toBe(0)
  expect(held()).toEqual([])
}

it('keeps every fen of one shift, whatever is done to its hours in whatever order', async () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat({ max: 5_000 }))
  const course = fc.record({
    clock: fc.constantFrom('08:10', '16:00', '17:30'),
    quarrel: fc.constantFrom<readonly string[]>(
      [],
      ['confirm', 'object'],
      ['confirm', 'object', 'concedePart'],
    ),
    steps: fc.array(step, { minLength: 3, maxLength: 8 }),
  })
  const property = fc.asyncProperty(course, async ({ clock, quarrel, steps }) => {
    const story = await begun(clock)
    const first = quarrel.map((name, index) => [name, [200, 219, 39][index] ?? 0] as const)
    for (const [name, minutes] of [...first, ...steps]) {
      await deeds[name]?.(story, minutes)
      nothingIsLost()
    }
    await cameToRest(story)
    nothingIsLost()
  })
  await fc.assert(property, { numRuns: propertyRuns(25), seed: propertySeed(73) })
  const turns = ['base waitingForTap', 'callOut waitingForTap', 'disputed held', 'disputed withdrawn']
  const parts = ['disputed waitingForTap', 'disputed2 waitingForTap']
  expect([...seen]).toEqual(expect.arrayContaining([...turns, ...parts]))
}, 300_000)
