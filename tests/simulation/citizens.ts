/**
 * The people of the simulated city, and how their phones call: with keys, again when nobody answers, twice.
 */
import type { ActionName, Answer, SentInput } from '@/contract/actions'
import type { CallEnvelope, CallReply } from '@/contract/reply'
import { personIdUnder } from '../../cloudfunctions/_kernel/identifiers'
import type { Person } from '../../localcloud/seed/people'
import { secrets } from './environment'
import { overheard } from './overheard'
import type { SimulatedCloud } from './simulated-cloud'
import { countAction, countRefusal } from './tally'

export interface Citizen {
  readonly person: Person
  readonly id: string
}

export const citizenOf = (person: Person): Citizen => ({
  person,
  id: personIdUnder(secrets.SEARCH_KEY, person.openid),
})

/** One intention: what was sent under one key, and every answer that came. */
export interface Intention {
  readonly citizen: Citizen | undefined
  readonly action: ActionName
  readonly envelope: CallEnvelope
  /** Bodies of good answers to a command, as text; more than one text is a violation. */
  readonly answers: Set<string>
  refusedWith: string | undefined
  /** Neither done nor refused: it may have happened. */
  isOpen: boolean
}

export type Told<Name extends ActionName> = CallReply<Answer<Name>> | undefined

export interface Phones {
  /** Calls until somebody answers, at most a few times; undefined when nobody did. */
  tell<Name extends ActionName>(
    citizen: Citizen | undefined,
    name: Name,
    input: SentInput<Name>,
    more?: Partial<CallEnvelope>,
  ): Promise<Told<Name>>
  /** Sends an intention again, under its key. */
  again(intention: Intention): Promise<CallReply | undefined>
  readonly intentions: Intention[]
  /** Who has called so far, by id. */
  readonly callers: ReadonlySet<string>
  /** Calls so far, those that were sent again among them. */
  count(): number
  violated(invariant: string, words: string): void
}

/** A phone waits longer each time; the last pause outlives a transaction that died. */
const pausesMilliseconds = [1_500, 6_000, 33_000]

const spoken = (action: string): string =>
  (action.split('.')[1] ?? action).replaceAll(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)

const idsOf = (input: unknown): string =>
  Object.entries(input ?? {})
    .flatMap(([name, value]) => (name.endsWith('Id') && typeof value === 'string' ? [value] : []))
    .join(' ')

const endingOf = (reply: CallReply | undefined) => {
  if (reply === undefined) return 'unanswered'
  return reply.ok ? 'done' : reply.error.kind
}

const isOpenEnded = (reply: CallReply | undefined) =>
  reply === undefined || (!reply.ok && reply.error.kind === 'fault')

const causeOf = (reply: CallReply | undefined, thrown: string): string =>
  reply?.ok === false ? overheard(reply.error.requestId) : thrown

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

export function openPhones(
  city: SimulatedCloud,
  isCommand: (action: string) => boolean,
  seed: number,
): Phones {
  const intentions: Intention[] = []
  const callers = new Set<string>()
  let calls = 0
  let thrown = ''
  const newKey = () => `key${city.chance.bytes(9).toString('hex')}`

  const violated = (invariant: string, words: string) => {
    city.story.tell(`  VIOLATION of ${invariant}: ${words}`)
    city.tally.violations.push({ seed, invariant, words })
  }

  async function send({ citizen, envelope, action }: Intention): Promise<CallReply | undefined> {
    const [name = ''] = action.split('.')
    const environment = citizen
      ? { WX_OPENID: citizen.person.openid, WX_APPID: city.keys.appId, LOGINTYPE: 'wechat' }
      : {}
    const words = `${citizen?.person.name ?? 'nobody'}:${spoken(action)}`
    calls += 1
    if (citizen) callers.add(citizen.id)
    try {
      return (await city.invoke({ name, event: envelope, environment, words })) as CallReply
    } catch (failure) {
      // The instance died: to the phone that is a broken connection.
      thrown = String(failure)
      await turn()
      return undefined
    }
  }

  function note(intention: Intention, reply: CallReply | undefined): void {
    countAction(city.tally, intention.action, endingOf(reply))
    if (reply === undefined || !isCommand(intention.action)) return
    if (reply.ok) {
      intention.answers.add(JSON.stringify(reply.data))
      intention.isOpen = false
      if (intention.answers.size > 1) violated('I11', `one key, two answers to ${spoken(intention.action)}`)
      if (intention.refusedWith !== undefined && intention.answers.size === 0)
        violated('I12', `${spoken(intention.action)} was refused and is now done`)
    } else if (reply.error.kind === 'refused') {
      intention.refusedWith = reply.error.code
      intention.isOpen = false
      if (intention.answers.size > 0)
        violated('I12', `${spoken(intention.action)} was done and is now refused: ${reply.error.code}`)
    }
    if (!reply.ok && reply.error.kind === 'rejected') intention.isOpen = false
    if (!reply.ok && reply.error.kind === 'refused') countRefusal(city.tally, reply.error.code)
  }

  /**
   * Double tap: the same key twice at the same moment. Whoever is refused while the twin is still at work has
   * to be told the twin's answer when they ask again.
   */
  async function sendOnceOrTwice(intention: Intention): Promise<CallReply | undefined> {
    if (!isCommand(intention.action) || !city.chance.happens(city.weather.sentAgain)) return send(intention)
    city.happened('F15', `double tap: ${spoken(intention.action)}`)
    const twins = await Promise.all([send(intention), send(intention)])
    const done = twins.find((reply) => reply?.ok)
    // One was refused and of the other nobody knows: it may have been done, so the phone asks again.
    if (done === undefined) return isOpenEnded(twins[0]) ? twins[0] : twins[1]
    note(intention, done)
    const isAgreed = twins.every((reply) => reply?.ok)
    for (const reply of twins) if (reply?.ok) note(intention, reply)
    return isAgreed ? done : send(intention)
  }

  async function talk(intention: Intention): Promise<CallReply | undefined> {
    let reply = await sendOnceOrTwice(intention)
    note(intention, reply)
    for (const pause of pausesMilliseconds) {
      if (!isOpenEnded(reply)) break
      if (city.isFair())
        violated(
          'fair weather',
          `${spoken(intention.action)} ended in a fault although nothing went wrong: ${causeOf(reply, thrown)}`,
        )
      city.clock.pass(pause)
      city.happened('F15', `sent again: ${spoken(intention.action)}`)
      reply = await send(intention)
      note(intention, reply)
    }
    return reply
  }

  /** I11: another question under a key that was answered is refused, whatever it asks. */
  async function askOtherwise(intention: Intention): Promise<void> {
    const before = intentions.findLast(
      ({ action, citizen, envelope }) =>
        action === intention.action &&
        citizen === intention.citizen &&
        JSON.stringify(envelope.input) !== JSON.stringify(intention.envelope.input),
    )
    if (before === undefined) return
    const { input } = before.envelope
    const reply = await send({ ...intention, envelope: { ...intention.envelope, input } })
    city.happened('F15', `another question under the key of ${spoken(intention.action)}`)
    if (reply?.ok) violated('I11', `${spoken(intention.action)}: one key answers two different questions`)
  }

  const endingInWords = (reply: CallReply | undefined): string => {
    if (reply === undefined) return 'no answer'
    if (reply.ok) return 'done'
    return reply.error.kind === 'rejected' ? `rejected ${reply.error.field}` : reply.error.code
  }

  return {
    intentions,
    callers,
    count: () => calls,
    violated,
    async tell(citizen, name, input, more = {}) {
      const intention: Intention = {
        citizen,
        action: name,
        envelope: { action: name, input, ...(isCommand(name) && { key: newKey() }), ...more },
        answers: new Set(),
        refusedWith: undefined,
        isOpen: isCommand(name),
      }
      if (isCommand(name)) intentions.push(intention)
      city.story.tell(`${citizen?.person.name ?? 'nobody'}:${spoken(name)} ${idsOf(input)}`)
      const reply = await talk(intention)
      city.story.tell(`    ${citizen?.person.name ?? 'nobody'}:${spoken(name)} → ${endingInWords(reply)}`)
      if (reply?.ok && city.chance.happens(city.weather.sentAgain)) await askOtherwise(intention)
      return reply as Told<typeof name>
    },
    again: async (intention) => {
      const reply = await send(intention)
      note(intention, reply)
      return reply
    },
  }
}
