/**
 * Starts the payment stand-in over this installation's keys and journal, in the time of the movable clock.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import type { MovableClock } from '../clock/movable-clock'
import { personByOpenid } from '../seed/people'
import { createWechatPay, type WechatPayStandIn } from '../wechat-pay/create-wechat-pay'
import { openJournal } from '../wechat-pay/journal'
import { environmentOf, generateKeys, type Keys } from '../wechat-pay/keys'
import type { Deliver } from '../wechat-pay/wire'
import type { DataFolder } from './data-folder'

const keysSchema = v.object({
  appId: v.string(),
  merchantId: v.string(),
  merchantSerial: v.string(),
  merchantPrivateKey: v.string(),
  merchantPublicKey: v.string(),
  platformKeyId: v.string(),
  platformPrivateKey: v.string(),
  platformPublicKey: v.string(),
  apiKey: v.string(),
})

/** WeChat Pay insists on https; the stand-in's notices go to the path, whatever the host. */
const notifyUrl = 'https://gig-market.example/paynotify'
const tickMs = 1_000

function keepKeys(path: string): Keys {
  if (existsSync(path)) return v.parse(keysSchema, JSON.parse(readFileSync(path, 'utf8')))
  const made = generateKeys()
  writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return made
}

export interface Payment {
  readonly standIn: WechatPayStandIn
  readonly appId: string
  /** What functions must be told to pay through the stand-in. */
  readonly variables: Readonly<Record<string, string>>
  /** Lets time pass in the stand-in and delivers what is due; never fails. */
  tick(): Promise<void>
  start(): void
  /** Nothing new is delivered from now on; resolves when what was on its way has ended. */
  stop(): Promise<void>
}

export function openPayment(facts: {
  readonly data: DataFolder
  readonly gatewayUrl: string
  readonly clock: MovableClock
  readonly deliver: Deliver
}): Payment {
  const keys = keepKeys(facts.data.merchantKeys)
  const store = openJournal(facts.data.payments)
  const standIn = createWechatPay({
    now: facts.clock.now,
    store,
    deliver: facts.deliver,
    keys,
    people: (openid) => {
      const person = personByOpenid(openid)
      return person && { realName: person.name }
    },
    seed: 1,
  })
  const running = new Set<Promise<void>>()
  let ticking: NodeJS.Timeout | undefined
  let isStopped = false

  function tick(): Promise<void> {
    if (isStopped) return Promise.resolve()
    const run = standIn.tick().catch((problem: unknown) => console.error(problem))
    running.add(run)
    return run.finally(() => running.delete(run))
  }

  return {
    standIn,
    appId: keys.appId,
    variables: environmentOf(keys, { baseUrl: `${facts.gatewayUrl}/wechat-pay/`, notifyUrl }),
    tick,
    start: () => {
      ticking = setInterval(() => void tick(), tickMs)
    },
    stop: async () => {
      isStopped = true
      clearInterval(ticking)
      await Promise.all(running)
      store.close()
    },
  }
}
