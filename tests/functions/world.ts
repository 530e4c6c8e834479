/**
 * A world for the functions: their own source, the genuine SDK, a memory store, played WeChat, all in one
 * process.
 */
import { randomBytes } from 'node:crypto'
import type { ActionName, Answer, SentInput } from '@/contract/actions'
import type { CallEnvelope, CallReply } from '@/contract/reply'
import { markets } from '@/policies/markets-dezhou'
import { collections } from '../../cloudfunctions/_kernel/schema'
import {
  createInProcessCloud,
  type InProcessCloud,
  type InProcessOptions,
} from '../../localcloud/in-process/cloud'
import type { Invocation } from '../../localcloud/protocol/protocol'
import { type Person, people, personById } from '../../localcloud/seed/people'
import { playWechat } from '../../localcloud/wechat/played-wechat'
import { officerDocument } from './officers'
import { openStandIns, type StandIns } from './stand-ins'

type Main = (event: unknown, context: unknown) => Promise<unknown>

/** The morning on which every world begins: a Tuesday, 05:30 in Beijing. */
export const worldBegins = '2026-11-23T21:30:00.000Z'

export interface Actor {
  /** The demo person, or undefined for nobody. */
  readonly person: Person | undefined
  call<Name extends ActionName>(
    name: Name,
    input: SentInput<Name>,
    more?: Partial<CallEnvelope>,
  ): Promise<CallReply<Answer<Name>>>
  /** Calls and returns the data; anything but a done answer fails the test. */
  does<Name extends ActionName>(
    name: Name,
    input: SentInput<Name>,
    more?: Partial<CallEnvelope>,
  ): Promise<Answer<Name>>
  /** Sends an event as it is: for envelopes that no typed client would write. */
  sends(functionName: string, event: unknown): Promise<CallReply>
  phoneCode(): string
}

export interface World {
  readonly cloud: InProcessCloud
  readonly payment: StandIns['payment']
  /** A citizen of the seed by id, for instance 'zhang-lei'. */
  as(personId: string): Actor
  readonly nobody: Actor
  /** Moves the world's time to an instant; later only. */
  moveTo(instant: string): void
  passMinutes(minutes: number): void
  /** Brings WeChat's due notices, then fires the timer `deliver`. */
  settle(): Promise<void>
  fireTimer(name: 'deliver' | 'release' | 'round' | 'repair' | 'seal' | 'close'): Promise<void>
  /** The user pays in the cashier, or taps "receive", as WeChat's own screens would do. */
  pay(actor: Actor, parameters: object): void
  receive(actor: Actor, packageInfo: string): void
  /** How many documents each collection holds now. */
  counts(): Readonly<Record<string, number>>
  documents(collection: string): readonly object[]
  /** Puts whole documents in place, as the seed does. */
  put(collection: string, id: string, document: object): Promise<void>
  /** An empty city with its markets and its offices, at the first morning. */
  reset(): Promise<void>
  close(): Promise<void>
}

export const freshKey = (): string => randomBytes(12).toString('hex')

const contextOf = (environment: object) => ({
  memory_limit_in_mb: 256,
  time_limit_in_ms: 20_000,
  request_id: freshKey(),
  function_version: '$LATEST',
  function_name: 'in-process',
  namespace: 'local-env',
  environment: JSON.stringify({ TCB_ENV: 'local-env', SCF_NAMESPACE: 'local-env', ...environment }),
})

/** Only Date is played; timers stay real, since nothing here waits long. */
function playTheDate(): void {
  jest.useFakeTimers({
    now: new Date(worldBegins),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
}

/** A function is imported when first called, as an instance starts when first needed. */
async function mainOf(name: string): Promise<Main> {
  const { main } = (await import(`../../cloudfunctions/${name}/index`)) as { main: Main }
  return main
}

/** Runs a function for the world; a test may stand around it and let it die. */
export type AroundInvocation = (name: string, run: () => Promise<unknown>) => Promise<unknown>

/** What a test may put between the functions and the cloud. */
export interface WorldWishes extends Pick<InProcessOptions, 'onRequest' | 'newStore'> {
  readonly around?: AroundInvocation
}

/** Opens a world; one per test file, because functions keep their SDK and their keys as an instance does. */
export async function openWorld({ around, ...wishes }: WorldWishes = {}): Promise<World> {
  playTheDate()
  const run = async (name: string, event: unknown, environment: object): Promise<unknown> => {
    const main = await mainOf(name)
    // An event travels as JSON, so what a function gets is never what the caller holds.
    return JSON.parse(JSON.stringify(await main(JSON.parse(JSON.stringify(event)), contextOf(environment))))
  }
  const invoke: typeof run = (name, event, environment) =>
    around ? around(name, () => run(name, event, environment)) : run(name, event, environment)
  const standIns = await openStandIns(async (_url, headers, rawBody) => {
    const body = Buffer.from(rawBody).toString('base64')
    const lowerCase = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const event = { httpMethod: 'POST', path: '/paynotify', headers: lowerCase, body, isBase64Encoded: true }
    return ((await invoke('paynotify', event, {})) as { statusCode: number }).statusCode
  })
  const wechat = playWechat({
    appId: standIns.appId,
    appUrl: 'http://127.0.0.1',
    signingKey: Buffer.alloc(32, 1),
    now: Date.now,
  })
  const cloud = createInProcessCloud({
    ...wishes,
    schema: collections,
    now: Date.now,
    onInvoke: ({ name, event }: Invocation) => invoke(name, event, { TCB_SOURCE: 'scf' }),
    onWechat: wechat.handleAction,
  })
  const { personIdOf } = await import('../../cloudfunctions/_kernel/identifiers')

  const actor = (person: Person | undefined): Actor => {
    const environment = person ? { WX_OPENID: person.openid, WX_APPID: standIns.appId } : {}
    const sends: Actor['sends'] = async (name, event) => (await invoke(name, event, environment)) as CallReply
    const call: Actor['call'] = (name, input, more = {}) => {
      const [word = ''] = name.split('.')
      return sends(word, { action: name, input, key: freshKey(), ...more }) as ReturnType<
        Actor['call']
      > as never
    }
    return {
      person,
      sends,
      call,
      async does(name, input, more) {
        const reply = await call(name, input, more)
        if (reply.ok) return reply.data
        throw new Error(
          `${person?.personId}: ${name} was ${reply.error.kind}: ${JSON.stringify(reply.error)}`,
        )
      },
      phoneCode: () => {
        if (!person) throw new Error('nobody has no phone')
        return wechat.phoneCodes.issue(person)
      },
    }
  }
  const openidOf = (who: Actor) => who.person?.openid ?? ''
  const mustPlay = (action: string, input: object) => {
    const reply = standIns.payment.control(action, input)
    if (reply.status !== 200) throw new Error(`${action}: ${JSON.stringify(reply.body)}`)
  }

  const world: World = {
    cloud,
    payment: standIns.payment,
    nobody: actor(undefined),
    as(personId) {
      const person = personById(personId)
      if (!person) throw new Error(`no demo person ${personId}`)
      return actor(person)
    },
    moveTo: (instant) => void jest.setSystemTime(new Date(instant)),
    passMinutes: (minutes) => void jest.setSystemTime(Date.now() + minutes * 60_000),
    async settle() {
      // Twice: what the first round sent is answered in the second.
      for (const _round of [1, 2]) {
        await standIns.payment.tick()
        await world.fireTimer('deliver')
      }
    },
    async fireTimer(name) {
      await invoke('clock', { Type: 'Timer', TriggerName: name }, { TRIGGER_SRC: 'timer' })
    },
    pay: (who, parameters) => mustPlay('pay', { openid: openidOf(who), ...parameters }),
    receive: (who, packageInfo) =>
      mustPlay('confirm-transfer', { openid: openidOf(who), package: packageInfo }),
    counts: () =>
      Object.fromEntries(Object.keys(collections).map((name) => [name, world.documents(name).length])),
    documents: (collection) =>
      cloud.engine.find({ collection, criteria: {}, limit: 100_000 }).map(({ value }) => value),
    put: async (collection, id, document) => {
      await cloud.engine.replace({ collection, id, document: { ...document, _id: id } })
    },
    async reset() {
      cloud.reset()
      jest.setSystemTime(new Date(worldBegins))
      for (const market of markets) await world.put('markets', market.marketId, market)
      for (const person of people) {
        const office = officerDocument(person, worldBegins)
        if (office !== undefined) await world.put('persons', personIdOf(person.openid), office)
      }
    },
    async close() {
      cloud.uninstall()
      await standIns.close()
      jest.useRealTimers()
    },
  }
  await world.reset()
  return world
}
