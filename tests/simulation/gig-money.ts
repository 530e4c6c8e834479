/**
 * Plays the money of a gig: paid in at the cashier in time, late, twice, never, or after it was called off.
 */
import type { Gig } from './gig'
import { between } from './gig'
import { minute } from './stage'

/** The employer opens the order and pays in WeChat's cashier, or looks at it and goes away. */
async function payAtCashier(gig: Gig, goesAway = false): Promise<void> {
  const { stage, plan, gigId } = gig
  const { phones, city } = stage
  const made = await phones.tell(plan.employer, 'wages.payIn', { gigId })
  if (!made?.ok) return
  const { orderId } = made.data
  // The cashier comes with the order; whoever looks at the order once more gets it anew.
  const isLookedAt = made.data.parameters === null || city.chance.happens(0.5)
  const opened = isLookedAt ? await phones.tell(plan.employer, 'wages.openPayIn', { orderId }) : made
  if (!opened?.ok || opened.data.parameters === null || goesAway) return
  const visit = { openid: plan.employer.person.openid, ...opened.data.parameters }
  if (plan.paying === 'afterCancel') {
    await phones.tell(plan.employer, 'gigs.cancelGig', { gigId, reason: '不招了' })
  }
  if (city.chance.happens(0.25)) city.payment.handDuringNextCall('pay', visit)
  else if (city.payment.hand('pay', visit)) city.story.tell(`${plan.employer.person.name} pays for ${gigId}`)
  if (city.chance.happens(0.7)) await phones.tell(plan.employer, 'wages.checkPayIn', { orderId })
}

/** Plans the paying in, if the gig is on the reference rail and anybody pays at all. */
export function playPayIn(gig: Gig): void {
  const { plan } = gig
  const { postAt, startAt, endAt, paying } = plan
  if (plan.fields.fundsModel !== 'reference' || paying === 'never') return
  const early = [postAt + minute, Math.min(startAt, postAt + 20 * minute)] as const
  const late = [endAt + 10 * minute, endAt + 400 * minute] as const
  between(gig, paying === 'late' ? late : early, () => payAtCashier(gig, paying === 'abandoned'))
  if (paying === 'twice') between(gig, early, () => payAtCashier(gig))
  if (paying === 'abandoned') between(gig, late, () => payAtCashier(gig))
}
