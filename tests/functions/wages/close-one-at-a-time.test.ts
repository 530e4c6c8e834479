/**
 * The timer may fire twice, and WeChat may have a bill for one of the two calls only: one of them closes, so
 * that no day is written half by the one and half by the other.
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
let meanwhile: (() => Promise<void>) | undefined

jest.setTimeout(60_000)

/** The call looks at a transfer that it is about to write as uneven. */
const isAtTransfer = (body: object): boolean => {
  const text = JSON.stringify(body)
  return text.includes('billlines') && text.includes('wx:operation.transfer')
}

beforeAll(async () => {
  world = await openWorld({
    onRequest: async (request, handle) => {
      const first = meanwhile
      if (first === undefined || !isAtTransfer(request.body)) return handle(request)
      meanwhile = undefined
      await first()
      return handle(request)
    },
  })
})
beforeEach(async () => {
  week = await nextWeek(world)
  await taps(world, await worksADay(world, week))
  await bookFloat(world)
})
afterEach(() => world.payment.control('clear-faults', {}))
afterAll(() => world.close())

async function closeAt(clock: string, daysLater: number): Promise<void> {
  world.moveTo(week.at(clock, daysLater))
  await world.fireTimer('close')
}

const missOneBill = () =>
  world.payment.control('fault', { kind: 'bill.late', count: 1, matching: `operation ${week.day}` })

async function everythingCloses(): Promise<void> {
  for (const daysLater of [3, 4, 5]) await closeAt('10:20', daysLater)
  expect(channelCloses(world).map(({ state, differenceFen }) => [state, differenceFen])).toEqual(
    Array(5).fill(['closed', 0]),
  )
  expect(openMovements(world)).toEqual([])
  expect(differences(world)).toEqual([])
}

it('closes at 0.00 when a second call has the bill that the first one missed', async () => {
  missOneBill()
  meanwhile = () => world.fireTimer('close')
  await closeAt('10:00', 2)
  expect(meanwhile).toBeUndefined()
  await everythingCloses()
})

it('goes on ten minutes after a call that died in the middle', async () => {
  missOneBill()
  meanwhile = () => Promise.reject(new Error('the instance died'))
  await expect(closeAt('10:00', 2)).rejects.toThrow()
  expect(meanwhile).toBeUndefined()
  await closeAt('10:10', 2)
  await everythingCloses()
})

it('lets a call whose turn was taken over write nothing more', async () => {
  missOneBill()
  meanwhile = async () => {
    // The clock of the second call is ten minutes ahead.
    world.passMinutes(10)
    await world.fireTimer('close')
  }
  await expect(closeAt('10:00', 2)).rejects.toThrow()
  expect(meanwhile).toBeUndefined()
  await everythingCloses()
})
