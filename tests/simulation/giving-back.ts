/**
 * Plays a wage that was paid by mistake: an officer asks, the worker looks and answers, and gives back at
 * the cashier or, where the wage was handed over, into the employer's hand.
 */
import type { Citizen } from './citizens'
import { type Gig } from './gig'
import { look } from './stage'

interface Paid {
  readonly state: string
  readonly grossFen: number
}

interface Asked {
  readonly gig: Gig
  readonly worker: Citizen
  readonly itemId: string
}

async function payBack({ gig: { stage }, worker }: Asked, orderId: string): Promise<void> {
  const { phones, city } = stage
  const opened = await phones.tell(worker, 'wages.openPayIn', { orderId })
  if (!opened?.ok || opened.data.parameters === null) return
  const visit = { openid: worker.person.openid, ...opened.data.parameters }
  if (city.payment.hand('pay', visit)) city.story.tell(`${worker.person.name} pays back`)
  if (city.chance.happens(0.5)) await phones.tell(worker, 'wages.checkPayIn', { orderId })
}

/** Some say no at first and yes later, some the other way round. */
async function answer(asked: Asked): Promise<void> {
  const { gig, worker, itemId } = asked
  const { phones, city } = gig.stage
  const answers = [
    ['agreed'],
    ['agreed'],
    ['agreed'],
    ['declined'],
    ['declined', 'agreed'],
    ['agreed', 'declined'],
  ] as const
  for (const each of city.chance.pick(answers) ?? []) {
    const answered = await phones.tell(worker, 'wages.answerRecovery', { itemId, answer: each })
    if (!answered?.ok || answered.data.state !== 'agreed') continue
    const { orderId } = answered.data
    if (orderId !== null && city.chance.happens(0.85)) await payBack(asked, orderId)
    if (orderId === null) await phones.tell(gig.plan.employer, 'wages.signHandBack', { itemId })
  }
}

/** Asks for a part of what has arrived, never for more. */
export async function askBack(gig: Gig, worker: Citizen, itemId: string): Promise<void> {
  const { phones, city, roster } = gig.stage
  const item = look<Paid>(gig.stage, 'payitems', itemId)
  if (item === undefined || !['paid', 'signed'].includes(item.state)) return
  const [officer] = roster.offices.financeOfficer ?? []
  const amountFen = city.chance.between(1, Math.max(1, item.grossFen))
  const proposed = await phones.tell(officer, 'wages.proposeRecovery', {
    itemId,
    amountFen,
    reason: '多算了时间',
  })
  if (!proposed?.ok) return
  await phones.tell(worker, 'wages.openRecovery', { itemId })
  await answer({ gig, worker, itemId })
}
