/** What it takes until a wage goes by payroll card, or arrives without a tap. */
import {
  batchGoes,
  confirmedOnCard,
  fundedEmployer,
  withCard,
  withPayrollAccount,
} from '../functions/payroll'
import { booked, itemOf, postedGig } from '../functions/working-day'
import { cast, type Step } from '../security/stages'

/** From stage `unitSubmitted`: the unit has verified papers and an account of its own that holds so much. */
const account =
  (amountFen: number): Step =>
  async (world, { unitId = '' }) => {
    const verified = { unitId, decision: 'verified', reason: '证照齐全' } as const
    await world.as(cast.employmentOfficer).does('accounts.decideUnit', verified)
    await withPayrollAccount(world, world.as(cast.employer))
    fundedEmployer(world, amountFen, 'V1')
    return {}
  }

const bookOnCard: Step = async (world) => {
  const gigId = await postedGig(world.as(cast.employer), { fundsModel: 'payrollCard' })
  return { gigId, bookingId: await booked(world.as(cast.worker), gigId) }
}

const confirmOnCard: Step = async (world) => {
  const bookingId = await confirmedOnCard(world, {
    worker: world.as(cast.worker),
    employer: world.as(cast.employer),
  })
  return { gigId: bookingId.split(':')[1] ?? '', bookingId, itemId: itemOf(bookingId) }
}

/** The worker agrees to the card on WeChat's page. */
export const card: Step = async (world, { bookingId = '' }) => {
  await withCard(world, world.as(cast.worker), bookingId)
  return {}
}

const batch: Step = async (world) => {
  await batchGoes(world)
  return {}
}

/** The account was too short for a day: the wage waits for its employer. */
const shortForADay: Step = async (world) => {
  await batchGoes(world)
  world.passMinutes(1_450)
  await world.settle()
  return {}
}

const fund: Step = async (world) => {
  fundedEmployer(world, 1_000_000, 'V2')
  return {}
}

export const bookedOnCard: readonly Step[] = [account(0), bookOnCard]
/** Confirmed, with a card, and the next batch is about to be gathered. */
export const waitingForBatch: readonly Step[] = [account(1_000_000), confirmOnCard, card]
export const paidOnCard: readonly Step[] = [...waitingForBatch, batch]
export const failedOnCard: readonly Step[] = [account(0), confirmOnCard, card, shortForADay, fund]

interface StoredBatch {
  readonly batchNumber: string
}

/** The bank gives the wage back, and we have not heard of it yet. */
export const bankReturn: Step = async (world, { itemId = '' }) => {
  const [sent] = world.documents('batches') as readonly StoredBatch[]
  const items = world.documents('payitems') as readonly {
    readonly _id: string
    readonly intent: { readonly attempts: readonly { readonly billNumber: string }[] } | null
  }[]
  const row = items.find(({ _id }) => _id === itemId)?.intent?.attempts.at(-1)?.billNumber
  const visit = { outBatchNo: sent?.batchNumber, outDetailNo: row }
  const { status, body } = world.payment.control('return-wage', visit)
  if (status !== 200) throw new Error(`return-wage: ${JSON.stringify(body)}`)
  return {}
}

/** The worker agrees on WeChat's page to receive without a tap. */
export const agreeToReceive: Step = async (world) => {
  const worker = world.as(cast.worker)
  const { parameters } = await worker.does('wages.agreeToReceive', {})
  world.payment.control('agree-to-consent', {
    openid: worker.person?.openid ?? '',
    package: parameters?.package,
  })
  await worker.does('wages.checkAgreement', {})
  return {}
}
