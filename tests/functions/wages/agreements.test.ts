/** A worker agrees once to receive without a tap, may take it back, and is paid by tap again afterwards. */
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, paidIn, postedGig, wageFen, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.enter()
  world.payment.control('top-up', { account: 'operation', amountFen: 1_000_000, voucher: 'V1' })
  employer = await aUnit(world)
  worker = await aWorker(world)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const openid = () => worker.person?.openid
const item = async () => (await worker.does('wages.listMyWages', {})).items[0]
const agreement = () => worker.does('wages.openAgreement', {})

async function agreed(): Promise<void> {
  const { parameters } = await worker.does('wages.agreeToReceive', {})
  world.payment.control('agree-to-consent', { openid: openid(), package: parameters?.package })
}

async function confirmedDay(): Promise<void> {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
}

const attempts = () =>
  (
    world.documents('payitems') as readonly {
      intent: { attempts: { state: string; byConsent: boolean }[] }
    }[]
  )
    .flatMap(({ intent }) => intent.attempts)
    .map(({ state, byConsent }) => ({ state, byConsent }))

it('is asked for on WeChat’s page, and counts only once the worker has agreed there', async () => {
  expect(await agreement()).toMatchObject({ state: 'none', parameters: null })
  const first = await worker.does('wages.agreeToReceive', {})
  expect(first.state).toBe('awaitingWorker')
  const again = await worker.does('wages.agreeToReceive', {})
  expect(again).toEqual(first)
  await agreed()
  expect(await agreement()).toMatchObject({ state: 'awaitingWorker' })
  expect(await worker.does('wages.checkAgreement', {})).toMatchObject({ state: 'inForce' })
})

it('is heard of by notice as well', async () => {
  await agreed()
  await world.settle()
  expect(await agreement()).toMatchObject({ state: 'inForce' })
  world.payment.control('end-consent', { openid: openid() })
  await world.settle()
  expect(await agreement()).toMatchObject({ state: 'ended' })
})

it('lets a wage arrive without a tap', async () => {
  await agreed()
  await worker.does('wages.checkAgreement', {})
  await confirmedDay()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'paid', grossFen: wageFen })
  expect(attempts()).toEqual([{ state: 'succeeded', byConsent: true }])
})

it('is taken back by the worker: the next wage waits for the tap, and can be agreed to anew', async () => {
  expect(await refusal(worker, ['wages.endAgreement', {}])).toBe('wages.agreement.none')
  await agreed()
  await worker.does('wages.checkAgreement', {})
  expect(await worker.does('wages.endAgreement', {})).toMatchObject({ state: 'ended' })
  expect(await refusal(worker, ['wages.endAgreement', {}])).toBe('wages.agreement.none')
  await confirmedDay()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
  expect(attempts()).toEqual([{ state: 'waitingForTap', byConsent: false }])
  await agreed()
  expect(await worker.does('wages.checkAgreement', {})).toMatchObject({ state: 'inForce' })
})

it('falls back to the tap when it was ended at WeChat, and only when the former can never pay', async () => {
  await agreed()
  await worker.does('wages.checkAgreement', {})
  world.payment.control('fault', { kind: 'notice.lost', count: 1 })
  world.payment.control('end-consent', { openid: openid() })
  await confirmedDay()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'paying' })
  expect(attempts()).toHaveLength(1)
  for (let round = 0; round < 4; round += 1) {
    world.passMinutes(31)
    await world.settle()
  }
  expect(await agreement()).toMatchObject({ state: 'ended' })
  expect(await item()).toMatchObject({ state: 'waitingForTap', grossFen: wageFen })
  expect(attempts()).toEqual([
    { state: 'failed', byConsent: true },
    { state: 'waitingForTap', byConsent: false },
  ])
})

it('says plainly when WeChat cannot be asked, and changes nothing', async () => {
  world.payment.control('fault', { kind: 'reply.failsBeforeEffect', count: 1 })
  expect(await refusal(worker, ['wages.agreeToReceive', {}])).toBe('wages.agreement.not-now')
  expect(await agreement()).toMatchObject({ state: 'none' })
})

it('is another one when it was given anew: the end of the former does not end it', async () => {
  await agreed()
  await worker.does('wages.checkAgreement', {})
  world.payment.control('fault', { kind: 'notice.lost', count: 1 })
  world.payment.control('end-consent', { openid: openid() })
  await confirmedDay()
  await world.settle()
  expect(attempts()).toEqual([{ state: 'unknown', byConsent: true }])
  await worker.does('wages.endAgreement', {})
  await agreed()
  expect(await worker.does('wages.checkAgreement', {})).toMatchObject({ state: 'inForce' })
  for (let round = 0; round < 4; round += 1) {
    world.passMinutes(31)
    await world.settle()
  }
  expect(await agreement()).toMatchObject({ state: 'inForce' })
  expect(await item()).toMatchObject({ state: 'paid', grossFen: wageFen })
  expect(attempts()).toEqual([
    { state: 'failed', byConsent: true },
    { state: 'succeeded', byConsent: true },
  ])
})

it('can be given anew although WeChat did not hear that the former was taken back', async () => {
  await agreed()
  await worker.does('wages.checkAgreement', {})
  world.payment.control('fault', { kind: 'reply.failsBeforeEffect', count: 1, matching: 'close' })
  expect(await worker.does('wages.endAgreement', {})).toMatchObject({ state: 'ended' })
  await agreed()
  expect(await worker.does('wages.checkAgreement', {})).toMatchObject({ state: 'inForce' })
})
