/**
 * Moments in which money or seats move: every command of gigs, attendance and wages at its stage of the
 * story, and what timers and WeChat's notices set going.
 */
import type { ActionName } from '@/contract/actions'
import { contracts } from '@/contract/contracts'
import type { CallReply } from '@/contract/reply'
import { topUp } from '../functions/working-day'
import { type CallableName, type Scenario, scenarios } from '../security/scenarios'
import { type Facts, type StageName, type Step } from '../security/stages'
import type { Picture } from '../security/story'
import { elsewhere } from './elsewhere'
import { type Laboratory, send } from './laboratory'
import { agreeToRecovery, payBackAtCashier, proposeRecovery } from './steps-of-mistakes'
import { bankReturn, paidOnCard, waitingForBatch } from './steps-of-rails'
import {
  wait,
  settle,
  stepsOf,
  payAtCashier,
  loseNextNotice,
  cancel,
  toMidnight,
  toMorning,
  atPhone,
  order,
  failRefunds,
} from './steps'

/** What happens at the moment; nobody gets an answer from a timer or a notice. */
export type Act = (lab: Laboratory, moment: Moment) => Promise<CallReply | undefined>

export interface Moment {
  readonly facts: Facts
  readonly key: string
  readonly input: unknown
}

export interface Situation {
  readonly name: string
  readonly stage: StageName
  /** From the stage to the moment. */
  readonly before?: readonly Step[]
  /** The command that it is; a timer or a notice is nobody's. */
  readonly calls?: CallableName
  /** What is said, drawn once, so that a call sent again is the same call. */
  input(lab: Laboratory, facts: Facts): unknown
  /** True when the closes of the book and the channel belong to it. */
  readonly closes?: true
  /** WeChat is only asked, and the answer may say that it could not be; the same key then says so again. */
  readonly mayNotKnow?: true
  /** Documents of the end, as collection and text, of which there may be one more or less. */
  readonly mayDiffer?: RegExp
  /** The part of a document that tells what WeChat was told, and is not there when it could not be asked. */
  readonly mayLack?: RegExp
  readonly act: Act
}

/** A complaint is here because it holds money. */
const words = ['gigs', 'matching', 'attendance', 'wages', 'disputes'] as const

const commandsOf = (word: (typeof words)[number]) =>
  Object.entries(contracts[word]).flatMap(([verb, { kind }]) =>
    kind === 'command' && `${word}.${verb}` in scenarios ? [`${word}.${verb}` as CallableName] : [],
  )

const timer =
  (name: string): Act =>
  async (lab) =>
    void (await lab.fire(name))

const notice: Act = async (lab) => void (await lab.world.payment.tick())

const unpaidWork = stepsOf('booked', 'worked', 'confirmed')

function command(name: CallableName): Situation {
  const { stage, by, input } = scenarios[name] as Scenario<ActionName>
  return {
    name,
    calls: name,
    stage,
    input: (lab, facts) => input(facts, lab.actor(by)),
    ...elsewhere[name],
    act: (lab, moment) => send(lab.actor(by), { action: name, input: moment.input, key: moment.key }),
  }
}

/** The seat of an offer is taken on the same road as any other, and the round is told. */
const offerTaken: Situation = {
  ...command('gigs.acceptGig'),
  name: 'gigs.acceptGig of a seat that a round has promised',
  stage: 'planned',
}

type Unasked = Pick<Situation, 'name' | 'stage' | 'before' | 'closes' | 'act'>

const unasked: readonly Unasked[] = [
  { name: 'the notice of a payment', stage: 'ordered', before: [payAtCashier], act: notice },
  {
    name: 'the timer finds a payment whose notice was lost',
    stage: 'ordered',
    before: [loseNextNotice, payAtCashier, wait(3)],
    act: timer('deliver'),
  },
  { name: 'an order ends unpaid', stage: 'ordered', before: [wait(121)], act: timer('deliver') },
  {
    name: 'the notice of a payment after the gig was called off',
    stage: 'ordered',
    before: [payAtCashier, cancel],
    act: notice,
  },
  {
    name: 'the notice of a payment for which a wage waits',
    stage: 'published',
    before: [...unpaidWork, order, payAtCashier],
    act: notice,
  },
  {
    name: 'the notice of a wage received',
    stage: 'confirmed',
    before: [atPhone('confirm-transfer')],
    act: notice,
  },
  {
    name: 'the notice of a wage declined',
    stage: 'confirmed',
    before: [atPhone('decline-transfer')],
    act: notice,
  },
  {
    name: 'the timer finds a wage received whose notice was lost',
    stage: 'confirmed',
    before: [loseNextNotice, atPhone('confirm-transfer'), wait(5)],
    act: timer('deliver'),
  },
  { name: 'a wage nobody taps for expires', stage: 'confirmed', before: [settle, wait(1_450)], act: notice },
  { name: 'the notice of a refund', stage: 'booked', before: [cancel], act: notice },
  {
    name: 'the timer finds that a refund has failed',
    stage: 'booked',
    before: [failRefunds, cancel, wait(3)],
    act: timer('deliver'),
  },
  { name: 'silence confirms the hours', stage: 'worked', before: [wait(245)], act: timer('release') },
  {
    name: 'the rest of an escrow goes back',
    stage: 'confirmed',
    before: [settle, atPhone('confirm-transfer'), settle, wait(310)],
    act: timer('deliver'),
  },
  {
    name: 'a wage becomes late',
    stage: 'published',
    before: [...unpaidWork, wait(3 * 1_440)],
    act: timer('release'),
  },
  { name: 'a gig that nobody took closes', stage: 'published', before: [wait(1_440)], act: timer('release') },
  {
    name: 'a late wage closes the posting of its employer',
    stage: 'published',
    before: [...unpaidWork, wait(16 * 1_440)],
    act: timer('release'),
  },
  {
    name: 'a tap is about to expire',
    stage: 'confirmed',
    before: [settle, wait(1_440 - 60)],
    act: timer('deliver'),
  },
  { name: 'the journal is sealed', stage: 'confirmed', before: [wait(10)], act: timer('seal') },
  {
    name: 'the book of a day closes',
    stage: 'confirmed',
    before: [toMidnight],
    closes: true,
    act: timer('close'),
  },
  {
    name: 'the channel of a day closes',
    stage: 'nightOver',
    before: [toMorning],
    closes: true,
    act: timer('close'),
  },
  {
    name: 'the notice of a wage given back',
    stage: 'confirmed',
    before: [atPhone('confirm-transfer'), settle, proposeRecovery, agreeToRecovery, payBackAtCashier],
    act: notice,
  },
  {
    name: 'a batch is gathered and sent',
    stage: 'unitSubmitted',
    before: [...waitingForBatch, wait(2)],
    act: timer('deliver'),
  },
  {
    name: 'a bank gives a wage back',
    stage: 'unitSubmitted',
    before: [...paidOnCard, bankReturn, wait(1_450)],
    act: timer('deliver'),
  },
  {
    name: 'the clock plans the day',
    stage: 'saidFree',
    before: [wait(5)],
    act: timer('round'),
  },
  {
    name: 'nobody answers an offer, and who said they would come is not there',
    stage: 'planned',
    before: [wait(35)],
    act: timer('round'),
  },
  { name: 'seats are looked after', stage: 'booked', before: [wait(11)], act: timer('repair') },
]

const byThemselves = unasked.map((each): Situation => ({ ...each, input: () => null }))

export const situationsOf = {
  gigs: commandsOf('gigs').map(command),
  matching: [...commandsOf('matching').map(command), offerTaken],
  attendance: commandsOf('attendance').map(command),
  wages: commandsOf('wages').map(command),
  disputes: commandsOf('disputes').map(command),
  byThemselves,
} as const
export type Part = keyof typeof situationsOf

/** Each must have been called by some situation. */
export const systemActions = words.flatMap((word) =>
  Object.entries(contracts[word]).flatMap(([verb, { kind }]) =>
    kind === 'system' ? [`${word}.${verb}`] : [],
  ),
)

/** Plays the story up to the moment and takes its picture. */
export async function momentOf(lab: Laboratory, situation: Situation): Promise<[Picture, Facts]> {
  const { world } = lab
  let facts = await lab.story.enter(situation.stage)
  topUp(world)
  for (const step of situation.before ?? []) facts = { ...facts, ...(await step(world, facts)) }
  return [lab.photograph(facts as Facts), facts as Facts]
}
