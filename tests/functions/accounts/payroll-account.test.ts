/** A unit's own merchant number: entered by a verified unit, confirmed by an officer, and nobody else's. */
import { aHousehold, aUnit, refusal, theOfficer } from '../people'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor

const subMerchantId = '1900000109'
const entry = (number = subMerchantId) => ['accounts.enterPayrollAccount', { subMerchantId: number }] as const

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
})
afterAll(() => world.close())

const unit = async (of = employer) => (await of.does('accounts.openMe', {})).unit
const decide = async (decision: 'confirmed' | 'returned') => {
  const unitId = (await unit())?.unitId ?? ''
  return ['accounts.decidePayrollAccount', { unitId, decision, reason: '与商户平台核对' }] as const
}

it('is entered by the unit and confirmed by an officer, who both see it', async () => {
  expect((await unit())?.payrollAccount).toBeNull()
  expect(await employer.does(...entry())).toEqual({ subMerchantId, state: 'entered' })
  const unitId = (await unit())?.unitId ?? ''
  const papers = await theOfficer(world).does('accounts.openUnit', { unitId })
  expect(papers.payrollAccount).toEqual({ subMerchantId, state: 'entered' })
  await theOfficer(world).does(...(await decide('confirmed')))
  expect((await unit())?.payrollAccount).toEqual({ subMerchantId, state: 'confirmed' })
})

it('waits on the desk of the employment service until it is decided, and for no other office', async () => {
  const numbers = async (officer: Actor) =>
    (await officer.does('disputes.openDesk', {})).rows.filter(({ kind }) => kind === 'merchantNumber')
  expect(await numbers(theOfficer(world))).toEqual([])
  await employer.does(...entry())
  const unitId = (await unit())?.unitId ?? ''
  expect(await numbers(theOfficer(world))).toMatchObject([{ id: unitId }])
  expect(await numbers(world.as('cui-xiuying'))).toEqual([])
  await theOfficer(world).does(...(await decide('confirmed')))
  expect(await numbers(theOfficer(world))).toEqual([])
})

it('is not entered again while it is looked at, and not decided twice', async () => {
  await employer.does(...entry())
  expect(await refusal(employer, entry('1900000200'))).toBe('accounts.payroll.under-review')
  await theOfficer(world).does(...(await decide('returned')))
  expect(await refusal(theOfficer(world), await decide('confirmed'))).toBe('accounts.payroll.not-waiting')
  expect(await employer.does(...entry('1900000200'))).toMatchObject({ state: 'entered' })
})

it('of a changed number pays nobody before it is confirmed anew', async () => {
  await employer.does(...entry())
  await theOfficer(world).does(...(await decide('confirmed')))
  expect(await employer.does(...entry('1900000200'))).toMatchObject({ state: 'entered' })
})

it('is refused to a household, and to a unit whose papers nobody has checked', async () => {
  const household = await aHousehold(world)
  expect(await refusal(household, entry())).toBe('accounts.payroll.unit-unverified')
})

it('that was not theirs is free again for the unit whose it is', async () => {
  await employer.does(...entry())
  await theOfficer(world).does(...(await decide('returned')))
  expect(world.documents('payrollaccounts')).toMatchObject([{ unitId: null }])
  expect(await employer.does(...entry())).toMatchObject({ state: 'entered' })
})

it('of one unit cannot be entered by another', async () => {
  await employer.does(...entry())
  await world.put('payrollaccounts', 'payroll:1900000300', { unitId: 'unit:another' })
  await theOfficer(world).does(...(await decide('returned')))
  expect(await refusal(employer, entry('1900000300'))).toBe('accounts.payroll.taken')
})
