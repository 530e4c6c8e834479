/** A held account gives nothing, takes what comes, and is held by one case at a time. */
import { instant } from '@/domain/calendar/instant'
import { paymentReceived, payoutStarted, refundReserved, wageAccrued } from '@/domain/ledger/entries'
import { fen } from '@/domain/money/fen'
import type { Refusal } from '@/domain/policy/refusal'
import { balances } from '../../../cloudfunctions/_kernel/ledger'
import { transact } from '../../../cloudfunctions/_kernel/transact'
import type { Unit } from '../../../cloudfunctions/_kernel/unit'
import { openWorld, type World } from '../world'

const at = instant('2026-11-24T01:00:00.000Z')
const gigId = 'gig1'
const paid = paymentReceived({ gigId, orderNumber: 'O1', transactionId: 'T1', amountFen: fen(500), at })
const owed = (itemId: string) => wageAccrued({ gigId, itemId, amountFen: fen(100), at })
const out = (itemId: string) => payoutStarted({ itemId, billNumber: `B-${itemId}`, amountFen: fen(100), at })

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

/** Runs the steps in one unit; gives the code of the refusal that rolled it back, or undefined. */
async function unitOf(work: (unit: Unit) => Promise<Refusal | undefined>): Promise<string | undefined> {
  const { answer } = await transact<object>(at, async (unit) => (await work(unit)) ?? {})
  return 'code' in answer ? String(answer.code) : undefined
}

const stored = (account: string) =>
  world.documents('balances').find((balance) => '_id' in balance && balance._id === account)

beforeEach(() => unitOf((unit) => unit.post(paid)))

it('keeps the money of a held account where it is, and lets every other account move', async () => {
  await unitOf(async (unit) => (await unit.post(owed('one'))) ?? unit.hold('payable:one', 'objection:1'))
  await unitOf((unit) => unit.post(owed('two')))
  expect(await unitOf((unit) => unit.post(out('one')))).toBe('wages.account.held')
  expect(await unitOf((unit) => unit.post(out('two')))).toBeUndefined()
  expect(stored('payable:one')).toMatchObject({ amountFen: 100, heldBy: 'objection:1' })
  expect(world.documents('journal').some((entry) => '_id' in entry && entry._id === 'out:B-one')).toBe(false)
})

it('can be held before there is money on it, and money may come', async () => {
  await unitOf((unit) => unit.hold('payable:one', 'objection:1'))
  expect(await unitOf((unit) => unit.post(owed('one')))).toBeUndefined()
  expect(stored('payable:one')).toMatchObject({ amountFen: 100, heldBy: 'objection:1' })
  expect(await unitOf((unit) => unit.post(out('one')))).toBe('wages.account.held')
})

it('is released and emptied in one unit', async () => {
  await unitOf(async (unit) => (await unit.post(owed('one'))) ?? unit.hold('payable:one', 'objection:1'))
  const decided = await unitOf(async (unit) => {
    await unit.release('payable:one')
    return unit.post(out('one'))
  })
  expect(decided).toBeUndefined()
  expect(stored('payable:one')).toMatchObject({ amountFen: 0, heldBy: null })
})

it('is held by one case: the same again changes nothing, another is refused', async () => {
  await unitOf((unit) => unit.hold('escrow:gig1', 'complaint:1'))
  expect(await unitOf((unit) => unit.hold('escrow:gig1', 'complaint:1'))).toBeUndefined()
  expect(await unitOf((unit) => unit.hold('escrow:gig1', 'objection:1'))).toBe('wages.account.held')
  const back = refundReserved({ gigId, refundNumber: 'R1', amountFen: fen(500), at })
  expect(await unitOf((unit) => unit.post(back))).toBe('wages.account.held')
})

it('leaves an account alone that nobody holds, and one that was never used', async () => {
  await unitOf(async (unit) => {
    await unit.release('payable:never')
    await unit.release('escrow:gig1')
    return undefined
  })
  expect(world.documents(balances.name)).toEqual([{ _id: 'escrow:gig1', amountFen: 500, heldBy: null }])
})
