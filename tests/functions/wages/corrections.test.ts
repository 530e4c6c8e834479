/**
 * The book is put right by an entry that two officers want: never by one, out of nothing, or out of a wage.
 */
import type { Account } from '@/domain/ledger/entry'
import { aUnit, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { paidIn, postedGig, wageFen } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let finance: Actor
let other: Actor
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  finance = world.as('hou-minxia')
  // A second officer of the same office.
  const officers = world.documents('persons') as readonly {
    _id: string
    office: { roles: string[] } | null
  }[]
  const auditor = officers.find(({ office }) => office?.roles.includes('auditor'))
  await world.put('persons', auditor?._id ?? '', {
    ...auditor,
    office: { roles: ['financeOfficer'], marketIds: ['decheng'] },
  })
  other = world.as('nie-guanghui')
  gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const evidence = ['cloud://tests/voucher.png']
const proposal = (from: string, to: string, amountFen = 500) => ({
  postings: [{ from: from as Account, to: to as Account, amountFen: amountFen as never }],
  reason: '多记了一笔',
  evidence,
})
const propose = async (from: string, to: string, amountFen = 500) =>
  (await finance.does('wages.proposeCorrection', proposal(from, to, amountFen))).correctionId
const book = (correctionId: string) => ({ correctionId, decision: 'booked', reason: '凭证一致' }) as const
const entries = () =>
  (world.documents('journal') as readonly { kind: string }[]).filter(
    ({ kind }) => kind === 'correctionBooked',
  )
const escrow = async () => (await employer.does('wages.openPayList', { gigId })).escrowFen

it('is booked as an entry of its own when another officer wants it too', async () => {
  const correctionId = await propose(`escrow:${gigId}`, 'correction:c1')
  expect(await escrow()).toBe(wageFen)
  await other.does('wages.decideCorrection', book(correctionId))
  expect(await escrow()).toBe(wageFen - 500)
  expect(entries()).toHaveLength(1)
  expect(await other.does('wages.listCorrections', { state: 'booked' })).toMatchObject({
    corrections: [{ correctionId, evidence, decision: '凭证一致' }],
    next: null,
  })
  expect(await refusal(other, ['wages.decideCorrection', book(correctionId)])).toBe(
    'wages.correction.not-open',
  )
})

it('is never decided by who proposed it', async () => {
  const correctionId = await propose(`escrow:${gigId}`, 'correction:c1')
  expect(await refusal(finance, ['wages.decideCorrection', book(correctionId)])).toBe(
    'wages.correction.same-officer',
  )
  expect(entries()).toEqual([])
})

it('books nothing when it is declined', async () => {
  const correctionId = await propose(`escrow:${gigId}`, 'correction:c1')
  await other.does('wages.decideCorrection', { correctionId, decision: 'declined', reason: '凭证不全' })
  expect(entries()).toEqual([])
  expect(await escrow()).toBe(wageFen)
})

it('overdraws no account', async () => {
  const correctionId = await propose(`escrow:${gigId}`, 'correction:c1', wageFen + 1)
  expect(await refusal(other, ['wages.decideCorrection', book(correctionId)])).toBe('wages.account.overdrawn')
  expect((await finance.does('wages.listCorrections', { state: 'proposed' })).corrections).toHaveLength(1)
})

it('takes nothing from an account that a dispute holds', async () => {
  const account = `escrow:${gigId}`
  const [balance] = (world.documents('balances') as readonly { _id: string }[]).filter(
    ({ _id }) => _id === account,
  )
  await world.put('balances', account, { ...balance, heldBy: 'complaint:x:y:1' })
  const correctionId = await propose(account, 'correction:c1')
  expect(await refusal(other, ['wages.decideCorrection', book(correctionId)])).toBe('wages.account.held')
})

it('touches no wage and nothing that is on its way, and names accounts of the book only', async () => {
  const wage = proposal('payable:item:a:b:base', `escrow:${gigId}`)
  expect(await refusal(finance, ['wages.proposeCorrection', wage])).toBe('wages.correction.untouchable')
  const still = proposal('bank', 'bank')
  expect(await refusal(finance, ['wages.proposeCorrection', still])).toBe('wages.correction.moves-nothing')
  for (const path of ['wx:elsewhere', 'nothing:x', 'escrow:', 'bank:x']) {
    const reply = await finance.call('wages.proposeCorrection', proposal(path, 'bank'))
    expect(reply).toMatchObject({ ok: false, error: { kind: 'rejected' } })
  }
  expect(await refusal(other, ['wages.decideCorrection', book('correction:none')])).toBe(
    'wages.correction.unknown',
  )
})
