/** What happens between a stage of the story and the moment of a situation. */
import { plot, type StageName, type Step } from '../security/stages'

export const wait =
  (minutes: number): Step =>
  async (world) => {
    world.passMinutes(minutes)
    return {}
  }

export const settle: Step = async (world) => {
  await world.settle()
  return {}
}

export const stepsOf = (...stages: StageName[]): Step[] =>
  stages.flatMap((stage) => plot[stage].slice(1) as Step[])

/** The employer pays at the cashier; WeChat has not told us yet. */
export const payAtCashier: Step = async (world, facts) => {
  const employer = world.as('xie-minghui')
  const { parameters } = await employer.does('wages.openPayIn', { orderId: facts.orderId ?? '' })
  world.pay(employer, parameters ?? {})
  return {}
}

export const loseNextNotice: Step = async (world) => {
  world.payment.control('fault', { kind: 'notice.lost', count: 1 })
  return {}
}

export const cancel: Step = async (world, { gigId = '' }) => {
  await world.as('xie-minghui').does('gigs.cancelGig', { gigId, reason: '家里临时有事' })
  return {}
}

export const toMidnight: Step = async (world) => {
  world.moveTo('2026-11-24T16:15:00.000Z')
  return {}
}

export const toMorning: Step = async (world) => {
  world.moveTo('2026-11-25T02:20:00.000Z')
  return {}
}

/** The worker has the lines of a complaint in front of them. */
export const draftComplaint: Step = async (world, { bookingId = '' }) => {
  const { lines } = await world.as('zhang-lei').does('disputes.openComplaintDraft', { bookingId })
  return { complaintLines: lines.map(({ key }) => key) }
}

/** The worker holds WeChat's page in hand. */
export const atPhone =
  (action: 'confirm-transfer' | 'decline-transfer'): Step =>
  async (world, { itemId = '' }) => {
    const worker = world.as('zhang-lei')
    await world.settle()
    world.passMinutes(2)
    await world.settle()
    const { parameters } = await worker.does('wages.openTransfer', { itemId })
    const visit = { openid: worker.person?.openid ?? '', package: parameters?.package ?? '' }
    const { status, body } = world.payment.control(action, visit)
    if (status !== 200) throw new Error(`${action}: ${JSON.stringify(body)}`)
    return {}
  }

export const order: Step = async (world, { gigId = '' }) => {
  const { orderId } = await world.as('xie-minghui').does('wages.payIn', { gigId })
  return { orderId }
}

export const failRefunds: Step = async (world) => {
  world.payment.control('fault', { kind: 'refund.closed', count: 1 })
  return {}
}

export const unlessRefunded: Step = async (world) => {
  world.payment.control('fault', { kind: 'refund.closed', count: 9 })
  return {}
}

/** A day later the next refund is tried, and comes to nothing too. */
export const dayOfRefund: readonly Step[] = [wait(1_445), settle, wait(5), settle]
