/** Plays officers at their desks: they sign in on a PC, and do what waits for a person. */
import { between } from './gig'
import { inOffice } from './plays'
import { hour, lookAll, type Stage, wholeDay } from './stage'
import { newTokens } from './tokens'

const reason = '核实后的处理意见'

/** The PC shows a code, the officer scans it, the PC fetches its token. */
async function signInAtDesk(stage: Stage): Promise<void> {
  const { phones } = stage
  const { pollSecret } = newTokens
  const shown = await phones.tell(undefined, 'accounts.startDeskSignIn', { device: '窗口电脑', pollSecret })
  if (!shown?.ok) return
  const { code } = shown.data
  await phones.tell(inOffice(stage, 'staff', 'financeOfficer'), 'accounts.approveDeskSignIn', { code })
  await phones.tell(undefined, 'accounts.collectDeskToken', { code, pollSecret })
}

async function sendAgain(stage: Stage): Promise<void> {
  for (const { _id: itemId } of lookAll(stage, 'payitems', { state: 'failed' }))
    await stage.phones.tell(inOffice(stage, 'financeOfficer'), 'wages.resendTransfer', { itemId, reason })
}

async function refundAgain(stage: Stage): Promise<void> {
  const failing = lookAll<{ refundNumber: string }>(stage, 'refunds', { attention: 'keepsFailing' })
  for (const { refundNumber } of failing)
    await stage.phones.tell(inOffice(stage, 'financeOfficer'), 'wages.retryRefund', { refundNumber, reason })
}

async function resolve(stage: Stage): Promise<void> {
  const { phones, city } = stage
  for (const { _id: orderId } of lookAll(stage, 'orders', { state: 'differs' })) {
    const decision = city.chance.one('keep', 'return')
    await phones.tell(inOffice(stage, 'financeOfficer'), 'wages.resolvePayment', {
      orderId,
      decision,
      reason,
    })
  }
}

/** Days of the book that are open because an entry turned up late. */
export async function explainDays(stage: Stage): Promise<void> {
  const open = lookAll<{ day: string }>(stage, 'closes', { side: 'book', state: 'open' })
  for (const { day } of open)
    await stage.phones.tell(inOffice(stage, 'financeOfficer'), 'wages.explainLateEntries', { day, reason })
}

/** Papers of units, their merchant numbers, and posts that were flagged. */
async function decide(stage: Stage): Promise<void> {
  const { phones } = stage
  const officer = () => inOffice(stage, 'employmentOfficer')
  for (const { _id: unitId } of lookAll(stage, 'units', { state: 'submitted' }))
    await phones.tell(officer(), 'accounts.decideUnit', { unitId, decision: 'verified', reason })
  for (const { _id: unitId } of lookAll(stage, 'units', { 'payrollAccount.state': 'entered' }))
    await phones.tell(officer(), 'accounts.decidePayrollAccount', { unitId, decision: 'confirmed', reason })
  for (const { _id: gigId } of lookAll(stage, 'gigs', { state: 'flagged' }))
    await phones.tell(officer(), 'gigs.decideGig', { gigId, decision: 'published', reason })
}

/** Everything of money that waits for a person. */
export async function workAtDesk(stage: Stage): Promise<void> {
  await sendAgain(stage)
  await refundAgain(stage)
  await resolve(stage)
  await explainDays(stage)
}

/** Plans when officers are at their desks over the days. */
export function planDeskHours(stage: Stage): void {
  const { firstMidnight, city } = stage
  const days = [firstMidnight + 30 * hour, firstMidnight + 4 * wholeDay] as const
  if (city.chance.happens(0.15)) between({ stage }, days, () => signInAtDesk(stage))
  if (city.chance.happens(0.3)) between({ stage }, days, () => decide(stage))
  for (const visits of [1, 2])
    if (city.chance.happens(0.3 * visits)) between({ stage }, days, () => workAtDesk(stage))
}
