/** What can happen to one gig and its shift at the same moment, and how a scene comes to that moment. */
import type { ActionName, SentInput } from '@/contract/actions'
import { type CallableName, type Scenario, scenarios } from '../security/scenarios'
import { type CastName, plot, type StageName, type Step } from '../security/stages'
import { cast } from '../security/stages'
import { send } from '../crash/laboratory'
import type { Racer } from './race'

/** The command as its scenario says it. */
export const says =
  (name: CallableName): Racer =>
  (lab, facts, key) => {
    const { by, input } = scenarios[name] as Scenario<ActionName>
    const actor = lab.actor(by)
    return send(actor, { action: name, input: input(facts, actor), key })
  }

/** The same by somebody else, or with other words. */
export const saysAs =
  <Name extends CallableName>(
    name: Name,
    by: CastName,
    input: (facts: Parameters<Racer>[1]) => SentInput<Name>,
  ): Racer =>
  (lab, facts, key) =>
    send(lab.actor(by), { action: name, input: input(facts), key })

export const timer =
  (name: string): Racer =>
  async (lab) =>
    void (await lab.fire(name))

/** WeChat posts what is due. */
export const notices: Racer = async (lab) => void (await lab.world.payment.tick())

const atPhone =
  (action: 'confirm-transfer' | 'decline-transfer'): Racer =>
  async (lab, { itemId }) => {
    const item = (lab.world.documents('payitems') as readonly Item[]).find(({ _id }) => _id === itemId)
    const packageInfo = item?.intent?.attempts.at(-1)?.packageInfo ?? ''
    const openid = lab.world.as(cast.worker).person?.openid ?? ''
    lab.world.payment.control(action, { openid, package: packageInfo })
    await lab.world.payment.tick()
    return undefined
  }

interface Item {
  readonly _id: string
  readonly intent: { readonly attempts: readonly { readonly packageInfo: string | null }[] } | null
}

export const taps = atPhone('confirm-transfer')
export const declines = atPhone('decline-transfer')

/** A system action arrives once more, as an outbox that saw no answer would bring it. */
export const bringsAgain =
  (action: string): Racer =>
  async (lab) => {
    const { callSystem } = await import('../../cloudfunctions/_kernel/outbox')
    const items = lab.world.documents('outbox') as readonly { _id: string; action: string; input: unknown }[]
    for (const item of items.filter((each) => each.action === action))
      await callSystem(action, item._id, item.input).catch(() => undefined)
    return undefined
  }

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

export const order: Step = async (world, { gigId = '' }) => {
  const { orderId } = await world.as(cast.employer).does('wages.payIn', { gigId })
  return { orderId }
}

/** The employer has paid at the cashier; WeChat has not told us yet. */
export const paysAtCashier: Step = async (world, { orderId = '' }) => {
  const employer = world.as(cast.employer)
  const { parameters } = await employer.does('wages.openPayIn', { orderId })
  world.pay(employer, parameters ?? {})
  return {}
}

export const cancels: Step = async (world, { gigId = '' }) => {
  await world.as(cast.employer).does('gigs.cancelGig', { gigId, reason: '家里临时有事' })
  return {}
}

/** What happens from one stage of the story to the next. */
export const stepsTo = (...stages: readonly StageName[]): readonly Step[] =>
  stages.flatMap((stage) => plot[stage].slice(1) as Step[])
