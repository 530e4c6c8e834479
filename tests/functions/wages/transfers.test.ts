/**
 * Transfers as they really are: float runs short, names differ, taps expire, officers call back, WeChat is
 * slow.
 */
import { wechatPay } from '../../../cloudfunctions/_kernel/merchant'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let finance: Actor
let itemId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
  finance = world.as('hou-minxia')
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.WECHAT_TEMPLATE_WAGE_TAP
  bookIsSound(world)
})
afterAll(() => world.close())

interface Attempt {
  readonly billNumber: string
  readonly state: string
  readonly requestBody: string
}
const stored = () =>
  (
    world.documents('payitems') as readonly { _id: string; intent: { attempts: readonly Attempt[] } | null }[]
  ).find(({ _id }) => _id === itemId)
const attempts = () => stored()?.intent?.attempts ?? []
const item = async () => (await worker.does('wages.listMyWages', {})).items[0]
const inTrouble = async () => (await finance.does('wages.listTransfersInTrouble', {})).rows

async function confirmedDay(): Promise<void> {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
}

async function later(minutes: number): Promise<void> {
  world.passMinutes(minutes)
  await world.settle()
}

describe('while the float is short', () => {
  it('keeps number and bytes, tells finance, and goes on after a top-up', async () => {
    const create = jest.spyOn(wechatPay(), 'createTransfer')
    const short = { outcome: 'refused', code: 'NOT_ENOUGH', message: '', final: false } as const
    create.mockResolvedValue({ ...short, advice: 'retryAfterTopUp' })
    await confirmedDay()
    const before = attempts()
    expect(await inTrouble()).toMatchObject([
      { attention: 'floatShort', attempts: 1, item: { state: 'paying' } },
    ])
    create.mockRestore()
    await later(5)
    expect(attempts()).toMatchObject([
      { billNumber: before[0]?.billNumber, requestBody: before[0]?.requestBody, state: 'waitingForTap' },
    ])
    expect(await inTrouble()).toEqual([])
  })
})

it('backs off when WeChat asks to slow down, and asks about nothing else in that round', async () => {
  await confirmedDay()
  const query = jest.spyOn(wechatPay(), 'queryTransfer')
  const tooFast = { outcome: 'refused', code: 'FREQUENCY_LIMITED', message: '', final: false } as const
  query.mockResolvedValue({ ...tooFast, advice: 'retryLater' })
  const [mine] = world.documents('payitems') as readonly { _id: string }[]
  for (const other of ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']) {
    const id = mine?._id.replace(/^item:[0-9a-z]{12}/, `item:${other}`) ?? ''
    await world.put('payitems', id, { ...mine, gigId: other })
  }
  await later(40)
  // Two settling rounds, and one question in each.
  expect(query.mock.calls.length).toBeLessThanOrEqual(2)
  expect(attempts()).toMatchObject([{ state: 'waitingForTap' }])
  await world.reset()
})

it('says what the worker must put right when WeChat finds another name, and is sent again on request', async () => {
  await confirmedDay()
  const query = jest.spyOn(wechatPay(), 'queryTransfer')
  const [attempt] = attempts()
  query.mockResolvedValue({
    outcome: 'done',
    value: {
      ...{ state: 'failed', reason: 'NAME_NOT_CORRECT', finishedAt: new Date().toISOString() },
      ...{ billNo: attempt?.billNumber, transferBillNo: '1', amountFen: null },
    } as never,
  })
  await worker.does('wages.checkTransfer', { itemId })
  expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'nameDiffers' })
  expect(await inTrouble()).toEqual([])
  query.mockRestore()
  await worker.does('wages.checkTransfer', { itemId })
  expect(await item()).toMatchObject({ state: 'waitingForTap', failedBecause: null })
  expect(attempts()).toHaveLength(2)
})

describe('a transfer that is called back', () => {
  it('is on its way until WeChat says otherwise, and then stopped until an officer lets it go on', async () => {
    await confirmedDay()
    const input = { itemId, reason: '金额算错了' }
    await finance.does('wages.cancelTransfer', input)
    expect(await item()).toMatchObject({ state: 'paying' })
    await later(3)
    expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'cancelled' })
    expect(await inTrouble()).toMatchObject([{ attention: 'stopped', stopped: '金额算错了' }])
    expect(await refusal(worker, ['wages.checkTransfer', { itemId }])).toBe('wages.payout.stopped')
    await finance.does('wages.resendTransfer', { itemId, reason: '核对过，没有错' })
    expect(await item()).toMatchObject({ state: 'waitingForTap' })
    expect(await inTrouble()).toEqual([])
  })

  it('is called back by the timer when the wish was lost on its way to WeChat', async () => {
    await confirmedDay()
    const cancel = jest.spyOn(wechatPay(), 'cancelTransfer')
    cancel.mockResolvedValueOnce({ outcome: 'unknown', why: 'no answer' })
    await finance.does('wages.cancelTransfer', { itemId, reason: '金额算错了' })
    expect(await item()).toMatchObject({ state: 'waitingForTap' })
    await later(5)
    await later(5)
    expect(cancel.mock.calls.length).toBeGreaterThanOrEqual(2)
    cancel.mockRestore()
    expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'cancelled' })
    expect(await refusal(worker, ['wages.checkTransfer', { itemId }])).toBe('wages.payout.stopped')
  })

  it('stays paid when the worker was faster', async () => {
    await confirmedDay()
    const { parameters } = await worker.does('wages.openTransfer', { itemId })
    world.receive(worker, parameters?.package ?? '')
    await finance.does('wages.cancelTransfer', { itemId, reason: '金额算错了' })
    await later(3)
    expect(await item()).toMatchObject({ state: 'paid' })
    const again = { itemId, reason: '再试' }
    expect(await refusal(finance, ['wages.cancelTransfer', again])).toBe('wages.transfer.not-under-way')
    expect(await refusal(finance, ['wages.resendTransfer', again])).toBe('wages.transfer.not-failed')
  })
})

it('is tried five times by the worker alone, and then with the help of staff', async () => {
  await confirmedDay()
  for (let day = 1; day <= 5; day += 1) {
    await later(1_450)
    await world.settle()
    expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'notTapped' })
    if (day < 5) await worker.does('wages.checkTransfer', { itemId })
  }
  expect(await refusal(worker, ['wages.checkTransfer', { itemId }])).toBe('wages.payout.too-many')
  expect(await inTrouble()).toMatchObject([{ attention: 'tooMany', attempts: 5 }])
  await world.as('cui-xiuying').does('wages.resendTransfer', { itemId, reason: '教会了怎么收' })
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
})

it('reminds once, some hours before the tap expires', async () => {
  process.env.WECHAT_TEMPLATE_WAGE_TAP = 'wage-tap'
  await confirmedDay()
  const told = () =>
    (world.documents('audit') as readonly { action: string; answer: unknown }[])
      .filter(({ action }) => action === 'wages.remindOfTap')
      .map(({ answer }) => answer)
  await later(1_140)
  expect(told()).toEqual([])
  await later(65)
  await later(31)
  await later(31)
  expect(told()).toEqual([{ done: true }])
})

it('asks about every transfer that is due, however many there are', async () => {
  await confirmedDay()
  const [mine] = world.documents('payitems') as readonly {
    _id: string
    intent: { attempts: readonly object[] }
  }[]
  const copies = Array.from({ length: 120 }, (_one, count) => `copy${String(count).padStart(8, '0')}`)
  const query = jest.spyOn(wechatPay(), 'queryTransfer')
  query.mockImplementation(async () => ({ outcome: 'unknown', why: 'no answer' }))
  for (const gigId of copies) {
    const id = mine?._id.replace(/^item:[0-9a-z]{12}/, `item:${gigId}`) ?? ''
    const [attempt] = mine?.intent.attempts ?? []
    const billNumber = `${gigId}${id.split(':')[2]}BN1`
    await world.put('payitems', id, {
      ...mine,
      gigId,
      intent: { ...mine?.intent, attempts: [{ ...attempt, billNumber }] },
    })
  }
  world.passMinutes(40)
  await world.fireTimer('deliver')
  expect(new Set(query.mock.calls.map(([billNumber]) => billNumber)).size).toBe(121)
})
