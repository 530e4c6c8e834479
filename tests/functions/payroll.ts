/** What a gig on the payroll card needs: a unit with its own confirmed account, and a worker with a card. */
import { theOfficer } from './people'
import { booked, confirmed, postedGig, worked } from './working-day'
import type { Actor, World } from './world'

export const subMerchantId = '1900000109'

function played(world: World, action: string, input: object): void {
  const { status, body } = world.payment.control(action, input)
  if (status !== 200) throw new Error(`${action}: ${JSON.stringify(body)}`)
}

/** The stand-in's employers stay from test to test; their money is topped up for each. */
export function fundedEmployer(world: World, amountFen: number, voucher: string): void {
  played(world, 'register-employer', { subMerchantId, name: '德城物流' })
  if (amountFen > 0) played(world, 'fund-employer', { subMerchantId, amountFen, voucher })
}

/** The unit enters its number, and an officer confirms that it is its own. */
export async function withPayrollAccount(world: World, employer: Actor): Promise<void> {
  await employer.does('accounts.enterPayrollAccount', { subMerchantId })
  const { unit } = await employer.does('accounts.openMe', {})
  const decision = { unitId: unit?.unitId ?? '', decision: 'confirmed', reason: '与商户平台一致' } as const
  await theOfficer(world).does('accounts.decidePayrollAccount', decision)
}

/** The worker agrees on WeChat's page; one who has agreed already has nothing to open. */
export async function withCard(world: World, worker: Actor, bookingId: string): Promise<void> {
  const { token } = await worker.does('wages.askForCard', { bookingId })
  if (token === null) return
  played(world, 'agree-to-card', { openid: worker.person?.openid, token })
}

export const withoutCard = (world: World, worker: Actor): void =>
  played(world, 'end-card', { openid: worker.person?.openid, subMerchantId })

/** The bank gives a wage back after it had arrived. */
export const returnedByBank = (world: World, outBatchNo: string, outDetailNo: string): void =>
  played(world, 'return-wage', { outBatchNo, outDetailNo })

/** A booking of the payroll card whose hours are confirmed; the wage waits for its batch. */
export async function confirmedOnCard(
  world: World,
  { worker, employer }: { readonly worker: Actor; readonly employer: Actor },
): Promise<string> {
  const gigId = await postedGig(employer, { fundsModel: 'payrollCard' })
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  return bookingId
}

/** Time for a batch to be gathered, sent, worked through, and asked about. */
export async function batchGoes(world: World): Promise<void> {
  for (const minutes of [1, 1, 2, 4]) {
    world.passMinutes(minutes)
    await world.settle()
  }
}
