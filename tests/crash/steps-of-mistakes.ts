/** What it takes until something is to be put right: a wage paid by mistake, the book, a payment in doubt. */
import { cast, type Step } from '../security/stages'

/** The worker has signed for what was handed over. */
export const signReceipt: Step = async (world, { itemId = '', owedFen = 0 }) => {
  await world.as(cast.worker).does('wages.signReceipt', { itemId, receivedFen: owedFen })
  return {}
}

export const proposeRecovery: Step = async (world, { itemId = '' }) => {
  await world.as(cast.staff).does('wages.proposeRecovery', { itemId, amountFen: 100, reason: '工时录多了' })
  return {}
}

export const agreeToRecovery: Step = async (world, { itemId = '' }) => {
  const { orderId } = await world.as(cast.worker).does('wages.answerRecovery', { itemId, answer: 'agreed' })
  return orderId === null ? {} : { orderId }
}

/** The worker gives it back at the cashier; WeChat has not told us yet. */
export const payBackAtCashier: Step = async (world, { orderId = '' }) => {
  const worker = world.as(cast.worker)
  const { parameters } = await worker.does('wages.openPayIn', { orderId })
  world.pay(worker, parameters ?? {})
  return {}
}

interface Officer {
  readonly _id: string
  readonly office: { readonly roles: readonly string[] } | null
}

/** Two finance officers, of whom the second has found something wrong. */
export const proposeCorrection: Step = async (world, { gigId = '' }) => {
  const officers = world.documents('persons') as readonly Officer[]
  const second = officers.find(({ office }) => office?.roles.includes('auditor'))
  const office = { roles: ['financeOfficer'], marketIds: ['decheng'] }
  await world.put('persons', second?._id ?? '', { ...second, office })
  await world.as(cast.auditor).does('wages.proposeCorrection', {
    postings: [{ from: `escrow:${gigId}`, to: 'correction:c1', amountFen: 100 }] as never,
    reason: '多记了一笔',
    evidence: ['cloud://local-env/voucher.png'],
  })
  return {}
}

interface Numbered {
  readonly _id: string
}

/** The one document of a collection that the moment is about. */
export const onlyOne = (documents: readonly object[]): string =>
  (documents as readonly Numbered[])[0]?._id ?? 'none'

interface Order extends Numbered {
  readonly amountFen: number
}

/** We have asked for a yuan more than WeChat took, which finance is to decide about. */
export const takeAnotherAmount: Step = async (world, { orderId = '' }) => {
  const found = (world.documents('orders') as readonly Order[]).find(({ _id }) => _id === orderId)
  await world.put('orders', orderId, { ...found, amountFen: (found?.amountFen ?? 0) + 100 })
  const { state } = await world.as(cast.employer).does('wages.checkPayIn', { orderId })
  if (state !== 'differs') throw new Error(`the order is ${state}`)
  return {}
}
