/**
 * The bill is the last net of a payment: what only it tells of is asked for, and booked when WeChat proves
 * it.
 */
import { day as dayFrom, plusDays } from '@/domain/calendar/day'
import { wechatPay } from '../../../cloudfunctions/_kernel/merchant'
import { aUnit } from '../people'
import { paidAtCashier, postedGig } from '../working-day'
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

async function aPaidDay(): Promise<void> {
  const parties = await worksADay(world, week)
  await taps(world, parties)
  await bookFloat(world)
}

describe('a payment that only the bill tells of', () => {
  const orders = () => world.documents('orders') as readonly { readonly _id: string }[]
  /** Its notice was lost, and every later look at the closed order, too. */
  async function lostPayment(): Promise<string> {
    await aPaidDay()
    world.moveTo(week.at('18:00'))
    const employer = await aUnit(world)
    const gigId = await postedGig(employer, { workOn: plusDays(dayFrom(week.day), 1) })
    world.payment.control('fault', { kind: 'notice.lost', count: 1 })
    const orderId = await paidAtCashier(world, employer, gigId)
    const order = orders().find(({ _id }) => _id === orderId)
    await world.put('orders', orderId, { ...order, state: 'closed', checkAt: null, checks: 2 })
    return orderId
  }
  const order = () => orders().at(-1)

  it('is asked for under its number and booked at once, as its notice would have been', async () => {
    const orderId = await lostPayment()
    await closeAt('10:00')
    expect(order()).toMatchObject({ _id: orderId, state: 'paid' })
    expect(channelCloses(world)).toMatchObject([{ state: 'closed', differenceFen: 0 }])
    expect(differences(world)).toEqual([])
    await closeAt('10:00', 2)
    expect(channelCloses(world).map(({ state }) => state)).toEqual(['closed', 'closed'])
    expect(openMovements(world)).toEqual([])
  })

  it('is waited for while WeChat cannot be asked, and set aside when the next day must begin', async () => {
    await lostPayment()
    const asking = jest.spyOn(wechatPay(), 'queryOrder')
    asking.mockResolvedValue({ outcome: 'unknown', why: 'no answer' })
    await closeAt('10:00')
    expect(channelCloses(world)).toMatchObject([{ state: 'counting', problem: 'payment:unknown' }])
    await closeAt('10:00', 2)
    expect(channelCloses(world)[0]).toMatchObject({ state: 'open', problem: 'bill:basic:notYet' })
    asking.mockRestore()
    await closeAt('10:10', 2)
    await closeAt('10:00', 3)
    expect(order()).toMatchObject({ state: 'paid' })
    expect(channelCloses(world).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
    expect(differences(world)).toEqual([])
  })

  it('is left to an officer when WeChat knows of no payment under the number', async () => {
    await lostPayment()
    const refused = {
      outcome: 'refused',
      code: 'ORDER_NOT_EXIST',
      message: '',
      final: false,
      advice: 'notProofYet',
    } as const
    const asking = jest.spyOn(wechatPay(), 'queryOrder').mockResolvedValue(refused)
    await closeAt('10:00')
    asking.mockRestore()
    expect(differences(world)).toMatchObject([{ kind: 'lineWithoutEntry', state: 'open' }])
    expect(order()).toMatchObject({ state: 'closed' })
  })
})
