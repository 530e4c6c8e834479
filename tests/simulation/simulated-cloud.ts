/**
 * The cloud of the simulated city: store, functions from their bundles, WeChat, payment, offices; all in one
 * process.
 */
import { collections } from '../../cloudfunctions/_kernel/schema'
import { createInProcessCloud, type InProcessCloud } from '../../localcloud/in-process/cloud'
import type { Invocation as Invoked } from '../../localcloud/protocol/protocol'
import { playWechat } from '../../localcloud/wechat/played-wechat'
import type { Keys } from '../../localcloud/wechat-pay/keys'
import type { Chance } from './chance'
import { chanceOf } from './chance'
import { cityKeys, secrets, setEnvironment } from './environment'
import { calm, drawSkew, drawTrouble, type Weather } from './faults'
import { type FunctionHost, type Main, openFunctionHost } from './function-host'
import { currentInvocation, type Invocation, within } from './invocation'
import { playOffices } from './offices'
import { openPayment, type Payment } from './payment'
import { newStory, type Story } from './story'
import { newTally, type Tally } from './tally'
import type { FaultName } from './trouble'
import { interposed } from './troubled-requests'
import { takeOverProcess, type VirtualClock } from './virtual-process'
import { type Canary, type Watcher, WatchedStore } from './watched-store'

export interface Asked {
  readonly name: string
  readonly event: unknown
  readonly environment: object
  /** For the story. */
  readonly words: string
}

export interface SimulatedCloud {
  readonly clock: VirtualClock
  readonly keys: Keys
  readonly payment: Payment
  readonly wechat: ReturnType<typeof playWechat>
  readonly cloud: InProcessCloud
  tally: Tally
  /** Sees every commit. */
  watcher: Watcher
  chance: Chance
  weather: Weather
  story: Story
  /** Ids of outbox items whose handler always fails while faults go on. */
  readonly poisoned: Set<string>
  /** Begins a step: what happens from now on is its weather. */
  beginStep(): void
  /** True while nothing has gone wrong in this step, and no transaction has grown old in it. */
  isFair(): boolean
  happened(fault: FaultName, words: string): void
  /** Calls a function; throws when its instance died before it answered. */
  invoke(asked: Asked): Promise<unknown>
  /** Keeps the store of this moment for stale reads. */
  keepReplica(): void
  /** An empty store at an instant, with the randomness of its own. */
  begin(origin: string, milliseconds: number): void
}

const contextOf = (environment: object) => ({
  memory_limit_in_mb: 256,
  time_limit_in_ms: 20_000,
  request_id: 'simulated',
  function_version: '$LATEST',
  function_name: 'in-process',
  namespace: 'local-env',
  environment: JSON.stringify({ TCB_ENV: 'local-env', SCF_NAMESPACE: 'local-env', ...environment }),
})

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

class Instances {
  private readonly living = new Map<string, Main[]>()

  constructor(
    private readonly host: FunctionHost,
    private readonly city: () => SimulatedCloud,
  ) {}

  stopAll(): void {
    this.living.clear()
  }

  /** One that is there, or a fresh one beside it: then two versions of a memory run at once. */
  of(name: string): Main {
    const { chance, weather } = this.city()
    const there = this.living.get(name) ?? []
    const isCold = there.length === 0 || chance.happens(weather.coldStart)
    if (!isCold) return chance.pick(there) ?? this.start(name, there)
    if (there.length > 0)
      this.city().happened('F13', `${name} starts with empty memory beside another instance`)
    return this.start(name, there.slice(-1))
  }

  private start(name: string, beside: readonly Main[]): Main {
    const main = this.host.start(name)
    this.living.set(name, [...beside, main])
    return main
  }

  drop(name: string, main: Main): void {
    const left = (this.living.get(name) ?? []).filter((each) => each !== main)
    this.living.set(name, left)
  }
}

/** So long a transaction lives whose instance has died; what it holds is busy. */
const transactionMilliseconds = 30_000
const shortMilliseconds = transactionMilliseconds / 2

export class InstanceDied extends Error {}

/** Opens the cloud once per process; each seed begins it anew. */
export function openSimulatedCloud(folder: string, canary: Canary = 'none'): SimulatedCloud {
  const keys = cityKeys()
  setEnvironment(keys)
  const { clock, begin } = takeOverProcess()
  const offices = playOffices(
    { register: secrets.IDENTITY_REGISTER_KEY, insurer: secrets.INSURER_KEY },
    clock.now,
  )
  const instances = new Instances(openFunctionHost(folder), () => city)
  const running = new Set<Invocation>()
  let replicas: string[] = []
  let step = { began: 0, happenings: 0 }
  let lastHappening = 0

  async function invoke({ name, event, environment, words }: Asked): Promise<unknown> {
    const main = instances.of(name)
    let die: () => void = () => undefined
    const death = new Promise<never>((_resolve, reject) => {
      die = () => {
        instances.drop(name, main)
        reject(new InstanceDied(`${name} died`))
      }
    })
    death.catch(() => undefined)
    const invocation: Invocation = {
      words,
      trouble: drawTrouble(city.chance, city.weather),
      skew: skewOf(),
      writes: 0,
      operations: 0,
      isDead: false,
      die,
    }
    running.add(invocation)
    try {
      const work = within(invocation, () => main(asJson(event), contextOf(environment)))
      return asJson(await Promise.race([work, death]))
    } finally {
      running.delete(invocation)
    }
  }

  function skewOf(): number {
    if (!city.chance.happens(city.weather.skew)) return 0
    const skew = drawSkew(city.chance, city.weather)
    city.happened('F12', `the clock of the instance is off by ${skew / 1000} s`)
    return skew
  }

  /** The house goes dark: everything that runs ends without an answer, and the server starts again. */
  function losePower(): void {
    store.losePower()
    for (const invocation of running) {
      invocation.isDead = true
      invocation.die()
    }
    instances.stopAll()
    replicas = []
    cloud.restart()
  }

  const poisoned = new Set<string>()
  let store = new WatchedStore(() => city.watcher, canary)
  const cloud = createInProcessCloud({
    schema: collections,
    now: clock.now,
    newStore: () => (store = new WatchedStore(() => city.watcher, canary)),
    reopenStore: () => (store = store.reopened()),
    onInvoke: ({ name, event }: Invoked) =>
      invoke({ name, event, environment: { TCB_SOURCE: 'scf' }, words: currentInvocation()?.words ?? name }),
    onWechat: (request) => city.wechat.handleAction(request),
    onRequest: interposed({
      clock,
      cloud: () => cloud,
      happened: (fault, words) => city.happened(fault, words),
      replica: () => city.chance.pick(replicas),
      losePower,
      poisoned,
    }),
  })

  const city: SimulatedCloud = {
    clock,
    keys,
    cloud,
    payment: openPayment({ keys, clock, city: () => city }),
    wechat: playWechat({
      appId: keys.appId,
      appUrl: 'http://127.0.0.1',
      signingKey: Buffer.alloc(32, 1),
      now: clock.now,
    }),
    tally: newTally(),
    watcher: () => undefined,
    chance: chanceOf('before'),
    weather: calm,
    story: newStory(clock.now),
    poisoned,
    beginStep: () => void (step = { began: clock.now(), happenings: 0 }),
    isFair: () =>
      step.happenings === 0 &&
      clock.now() - step.began < shortMilliseconds &&
      step.began - lastHappening > transactionMilliseconds,
    happened(fault, words) {
      city.tally.faults[fault] += 1
      step.happenings += 1
      lastHappening = clock.now()
      const about = currentInvocation()?.words
      city.story.tell(`    ! ${fault} ${words}${about === undefined ? '' : ` (${about})`}`)
    },
    invoke,
    keepReplica() {
      replicas = [...replicas.filter((id) => cloud.engine.transactions.isOpen(id)).slice(-2)]
      replicas.push(cloud.engine.transactions.start())
    },
    begin(origin, milliseconds) {
      begin(origin, milliseconds)
      city.chance = chanceOf(`events of ${origin}`)
      city.story = newStory(clock.now)
      city.poisoned.clear()
      lastHappening = 0
      replicas = []
      running.clear()
      instances.stopAll()
      offices.reset()
      city.payment.begin(origin)
      cloud.reset()
    },
  }
  return city
}
