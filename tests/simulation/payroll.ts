/** Plays the payroll card: accounts of employers, cards of workers, faces, money that is short at first. */
import type { Citizen } from './citizens'
import { between, type Gig } from './gig'
import { subMerchantIdOf } from './merchant-numbers'
import { hour, minute, type Stage } from './stage'

/** Opens the accounts at WeChat, when a city begins; some hold little money, and get more later. */
export function openEmployersAccounts({ city, roster }: Stage): void {
  for (const place of roster.units.keys()) {
    const subMerchantId = subMerchantIdOf(place)
    city.payment.hand('register-employer', { subMerchantId, name: `样板用工${place + 1}号` })
    const amountFen = city.chance.happens(0.7) ? 50_000_000 : 20_000
    city.payment.hand('fund-employer', { subMerchantId, amountFen, voucher: `fund-${place}` })
  }
}

/** Every account has enough from now on. */
export function fundEmployers({ city, roster }: Stage): void {
  for (const place of roster.units.keys()) {
    const voucher = `calm-${place}`
    city.payment.hand('fund-employer', {
      subMerchantId: subMerchantIdOf(place),
      amountFen: 50_000_000,
      voucher,
    })
  }
}

/** The worker opens WeChat's page of the card and agrees to it. */
export async function agreeToCard({ stage }: Pick<Gig, 'stage'>, worker: Citizen, bookingId: string) {
  const asked = await stage.phones.tell(worker, 'wages.askForCard', { bookingId })
  if (!asked?.ok || asked.data.token === null) return
  const visit = { openid: worker.person.openid, token: asked.data.token }
  if (stage.city.payment.hand('agree-to-card', visit))
    stage.city.story.tell(`${worker.person.name} agrees to the card for ${bookingId}`)
}

async function signInByFace(gig: Gig, worker: Citizen, bookingId: string): Promise<void> {
  const { phones, city } = gig.stage
  const asked = await phones.tell(worker, 'attendance.checkFace', { bookingId })
  if (asked?.ok && asked.data.token !== null)
    city.payment.hand('look-into-camera', {
      openid: worker.person.openid,
      token: asked.data.token,
      isSamePerson: city.chance.happens(0.9),
    })
  if (city.chance.happens(0.7)) await phones.tell(worker, 'attendance.checkFace', { bookingId })
}

/** Plans card, face and pay of one shift of the payroll card. */
export function planCard(gig: Gig, worker: Citizen, bookingId: string): void {
  const { stage, plan, gigId } = gig
  const { chance } = stage.city
  if (chance.happens(0.85))
    between(gig, [plan.postAt + 5 * minute, plan.endAt + 2 * hour], () => agreeToCard(gig, worker, bookingId))
  if (chance.happens(0.4))
    between(gig, [plan.startAt - 10 * minute, plan.startAt + 10 * minute], () =>
      signInByFace(gig, worker, bookingId),
    )
  if (chance.happens(0.5))
    between(gig, [plan.endAt + hour, plan.endAt + 20 * hour], () =>
      stage.phones.tell(plan.employer, 'wages.resumeBatch', { gigId }),
    )
}
