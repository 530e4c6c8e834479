/** Plays one gig from its post to the last fen of its wages, with every turn that its plan has drawn. */
import { type Citizen } from './citizens'
import type { GigPlan } from './gig-plan'
import { aReason, between, bookingIdOf, type Gig } from './gig'
import { playPayIn } from './gig-money'
import { playShift } from './gig-shift'
import { minute, type Stage } from './stage'

async function takeSeat(gig: Gig, worker: Citizen): Promise<void> {
  const { stage, plan, gigId } = gig
  const { phones } = stage
  if (plan.fields.hiring === 'choose') {
    await phones.tell(worker, 'gigs.applyForGig', { gigId })
    if (stage.city.chance.happens(0.1)) await phones.tell(worker, 'gigs.withdrawApplication', { gigId })
    await phones.tell(plan.employer, 'gigs.chooseApplicant', { gigId, workerId: worker.id })
  }
  const accepted = await phones.tell(worker, 'gigs.acceptGig', { gigId })
  if (accepted?.ok) stage.city.story.name(accepted.data.bookingId, `${worker.person.name}'s place`)
  playShift(gig, worker)
}

function planSeats(gig: Gig): void {
  const { plan } = gig
  for (const worker of plan.crew) {
    between(gig, [plan.postAt + 2 * minute, plan.startAt - 5 * minute], () => takeSeat(gig, worker))
    if (!gig.stage.city.chance.happens(0.12)) continue
    const bookingId = bookingIdOf(gig.gigId, worker)
    between(gig, [plan.postAt + 20 * minute, plan.startAt + 10 * minute], () =>
      gig.stage.phones.tell(worker, 'gigs.cancelBooking', { bookingId, reason: aReason(gig.stage) }),
    )
  }
}

const cancelWindow = ({ postAt, startAt, endAt }: GigPlan) =>
  ({
    none: [0, 0],
    beforePay: [postAt, postAt + 8 * minute],
    afterPay: [postAt + 10 * minute, startAt - 10 * minute],
    beforeStart: [startAt - 30 * minute, startAt],
    afterArrival: [startAt, endAt],
    close: [postAt + 5 * minute, startAt],
  }) as const

function planCancelling(gig: Gig): void {
  const { stage, plan, gigId } = gig
  const { cancelling, employer } = plan
  if (cancelling === 'none') return
  between(gig, cancelWindow(plan)[cancelling], () =>
    cancelling === 'close'
      ? stage.phones.tell(employer, 'gigs.closeGig', { gigId })
      : stage.phones.tell(employer, 'gigs.cancelGig', { gigId, reason: aReason(stage) }),
  )
}

/** Posts the gig and plans the rest of its life; undefined when it could not be posted. */
export async function postGig(stage: Stage, plan: GigPlan): Promise<Gig | undefined> {
  const posted = await stage.phones.tell(plan.employer, 'gigs.postGig', { gig: plan.fields, publish: true })
  if (!posted?.ok) return undefined
  const { gigId } = posted.data
  stage.city.story.name(gigId, `gig ${plan.number}`)
  const gig = { stage, plan, gigId }
  playPayIn(gig)
  planSeats(gig)
  planCancelling(gig)
  return gig
}
