/** WeChat Pay as the city meets it: the stand-in, its faults, the hands of its users, and forged notices. */
import { createWechatPay, type WechatPayStandIn } from '../../localcloud/wechat-pay/create-wechat-pay'
import type { Store } from '../../localcloud/wechat-pay/rows'
import type { Keys } from '../../localcloud/wechat-pay/keys'
import type { WireReply, WireRequest } from '../../localcloud/wechat-pay/wire'
import { personByOpenid } from '../../localcloud/seed/people'
import type { Chance } from './chance'
import type { Weather } from './faults'
import { type Delivered, forged, forgeries } from './forged-notices'
import { currentInvocation, never } from './invocation'
import { moneyFaults, noticeFaultNames, noticeFaults, replyFaults } from './payment-faults'
import type { PaymentTruth } from './payment-truth'
import { publicUrl, replacePaymentNetwork } from './payment-wire'
import type { FaultName } from './trouble'
import type { VirtualClock } from './virtual-process'

export interface Payment {
  begin(origin: string): void
  /** One act of a hand: pay, confirm, top up; false when the phone shows an error. */
  hand(action: string, input: object): boolean
  /**
   * The same, but while the next question of ours is on its way, so that the notice is there before our
   * answer.
   */
  handDuringNextCall(action: string, input: object): void
  /** Acts that no call came for. */
  actNow(): void
  /** Time passes at WeChat; due notices are posted. */
  tick(): Promise<void>
  /** Posts a notice that must not be believed. */
  forge(): Promise<void>
  dump(): PaymentTruth
  stopFaults(): void
  order(fault: { readonly kind: string; readonly count: number; readonly matching: string }): void
}

/** What WeChat Pay meets of the city around it. */
interface City {
  readonly chance: Chance
  readonly weather: Weather
  happened(fault: FaultName, words: string): void
  invoke(asked: {
    readonly name: string
    readonly event: unknown
    readonly environment: object
    readonly words: string
  }): Promise<unknown>
}

/** A stand-in of this process is never started again: what it would write down is not kept. */
const keptNowhere: Store = { load: () => [], save: () => undefined }

/** So many delivered notices are at hand for whoever forges. */
const deliveredAtMost = 500

interface Surroundings {
  readonly keys: Keys
  readonly clock: VirtualClock
  readonly city: () => City
}

export function openPayment({ keys, clock, city }: Surroundings): Payment {
  let standIn = newStandIn('before')
  let waiting: (() => void)[] = []
  let delivered: Delivered[] = []
  let deliveries = 0

  function newStandIn(origin: string): WechatPayStandIn {
    return createWechatPay({
      now: clock.now,
      store: keptNowhere,
      deliver: async (_url, headers, rawBody) => {
        const notice = { headers, body: Buffer.from(rawBody).toString('utf8') }
        delivered = [...delivered.slice(1 - deliveredAtMost), notice]
        deliveries += 1
        return post(notice)
      },
      keys,
      people: (openid) => {
        const person = personByOpenid(openid)
        return person && { realName: person.name }
      },
      publicUrl,
      seed: [...origin].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7),
    })
  }

  async function post({ headers, body }: Delivered): Promise<number> {
    const lowerCase = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const event = {
      httpMethod: 'POST',
      path: '/paynotify',
      headers: lowerCase,
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
    }
    const reply = await city()
      .invoke({ name: 'paynotify', event, environment: {}, words: 'a notice of WeChat Pay' })
      .catch(() => undefined)
    return (reply as { statusCode?: number } | undefined)?.statusCode ?? 0
  }

  const control = (action: string, input: object) => standIn.control(action, input)

  function spoilReply(path: string): void {
    const { chance, weather } = city()
    if (!chance.happens(weather.payment)) return
    const kind = chance.pick(replyFaults) ?? 'reply.tooFast'
    control('fault', { kind, count: 1, matching: '', measure: 1 })
    city().happened('F11', `WeChat Pay: ${kind} at ${path.replace(/^.*\/v3/, '')}`)
  }

  function spoilNotice(): void {
    const { chance, weather } = city()
    if (!chance.happens(weather.notice)) return
    const kind = chance.pick(noticeFaultNames) ?? 'notice.lost'
    const measure = kind === 'notice.delayed' ? chance.between(1, 40) : chance.between(1, 15)
    control('fault', { kind, count: 1, matching: '', measure })
  }

  function spoilMoney(): void {
    const { chance, weather } = city()
    if (!chance.happens(weather.money)) return
    const kind = chance.one(...moneyFaults)
    control('fault', { kind, count: 1, matching: '', measure: chance.between(1, 3_000) })
    city().happened('F11', `WeChat Pay: ${kind} is to come`)
  }

  /** Hands act while our question is on its way, and the news of it may be quicker than our answer. */
  async function carry(request: WireRequest): Promise<WireReply> {
    const invocation = currentInvocation()
    if (invocation?.isDead) return never()
    if (invocation && request.method === 'POST') invocation.writes += 1
    clock.pass(80)
    spoilReply(request.path)
    const acts = waiting
    waiting = []
    const reply = standIn.handle(request)
    clock.pass(reply.delayMilliseconds ?? 0)
    for (const act of acts) act()
    if (acts.length > 0 || city().chance.happens(city().weather.payment / 2)) {
      const before = deliveries
      await standIn.tick()
      if (deliveries > before) city().happened('F8', 'the notice is here before our own reply')
    }
    return invocation?.isDead ? never() : reply
  }

  replacePaymentNetwork(carry)

  const left = (): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const { kind, left: count } of (control('show-faults', {}).body as Pick<PaymentTruth, 'faults'>)
      .faults)
      counts.set(kind, (counts.get(kind) ?? 0) + count)
    return counts
  }

  /** Counts the faults on order that have been used up since `before`. */
  function countUsed(before: ReadonlyMap<string, number>): void {
    const after = left()
    for (const kind of noticeFaultNames) {
      const used = (before.get(kind) ?? 0) - (after.get(kind) ?? 0)
      for (let each = 0; each < used; each += 1) city().happened(noticeFaults[kind], `WeChat Pay: ${kind}`)
    }
  }

  function hand(action: string, input: object): boolean {
    if (action === 'pay' || action === 'confirm-transfer') spoilNotice()
    const before = left()
    const { status } = control(action, input)
    countUsed(before)
    return status === 200
  }

  return {
    begin(origin) {
      standIn = newStandIn(origin)
      waiting = []
      delivered = []
    },
    hand,
    handDuringNextCall: (action, input) => void waiting.push(() => void hand(action, input)),
    actNow() {
      const acts = waiting
      waiting = []
      for (const act of acts) act()
    },
    async tick() {
      spoilNotice()
      spoilMoney()
      const before = left()
      await standIn.tick()
      countUsed(before)
    },
    async forge() {
      const original = city().chance.pick(delivered)
      if (original === undefined) return
      const kind = city().chance.one(...forgeries)
      city().happened('F10', `a notice arrives that is ${kind}`)
      await post(forged({ original, kind, keys, now: clock.now() }))
    },
    dump: () => control('dump', {}).body as PaymentTruth,
    order: (fault) => void control('fault', { ...fault, measure: 1 }),
    stopFaults: () => void control('clear-faults', {}),
  }
}
