/**
 * Sets up a merchant with the genuine adapter before a stand-in on loopback, with a clock that tests move.
 */
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { wechatPayConfiguration } from '../../../cloudfunctions/_kernel/wechat-pay/configuration'
import { createWechatPay as openDoor } from '../../../cloudfunctions/_kernel/wechat-pay/create-wechat-pay'
import { createWechatPay } from '../../../localcloud/wechat-pay/create-wechat-pay'
import { type Keys, environmentOf } from '../../../localcloud/wechat-pay/keys'
import { keysOfThisRun } from '../../keys-of-this-run'
import { memoryStore } from '../../../localcloud/wechat-pay/memory-store'
import type { Options, WireReply } from '../../../localcloud/wechat-pay/wire'
import { instantOfMilliseconds } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'

export const keys: Keys = keysOfThisRun()

export const worker = { openid: 'oWorker000000000000000000001', realName: '王建国' }
export const employer = { openid: 'oEmployer0000000000000000001', realName: '贾文华' }

const people = new Map([worker, employer].map((person) => [person.openid, { realName: person.realName }]))

export interface Posted {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly rawBody: Uint8Array
}

export const notifyUrl = 'http://127.0.0.1:9/paynotify'

export const minutes = 60_000
export const hours = 60 * minutes

/** 2026-11-24 09:00 in Beijing. */
const morning = Date.UTC(2026, 10, 24, 1)

/** A stand-in with a clock of its own, notices that are caught, and answers to them that tests choose. */
export function standInBench(options: Partial<Options> = {}) {
  const posted: Posted[] = []
  const clock = { now: morning }
  const merchant = { answers: 204 }
  const standIn = createWechatPay({
    now: () => clock.now,
    wallNow: () => Date.now(),
    store: memoryStore(),
    deliver: async (url, headers, rawBody) => {
      posted.push({ url, headers, rawBody })
      return merchant.answers
    },
    keys,
    people: (openid) => people.get(openid),
    seed: 1,
    ...options,
  })
  return {
    standIn,
    posted,
    merchant,
    now: () => clock.now,
    pass(milliseconds: number) {
      clock.now += milliseconds
    },
    /** Passes the time and lets the stand-in notice. */
    async passAndTick(milliseconds: number) {
      clock.now += milliseconds
      await standIn.tick()
    },
    topUp: (amountFen: number) =>
      standIn.control('top-up', { account: 'operation', amountFen, voucher: 'float' }),
    fault: (kind: string, more: object = {}) => standIn.control('fault', { kind, count: 1, ...more }),
  }
}

type StandInBench = ReturnType<typeof standInBench>

/** A loopback server in the host's manner: strips the folder, cuts the connection for a lost reply. */
async function listen(bench: StandInBench, spoil: (reply: WireReply) => WireReply): Promise<Server> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const [path = '', query = ''] = (request.url ?? '').replace(/^\/wechat-pay/, '').split('?')
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const rawBody = Buffer.concat(parts)
      const reply = spoil(
        bench.standIn.handle({ method: request.method ?? '', path, query, headers, rawBody }),
      )
      const answer = () => {
        if (reply.lost) response.destroy()
        else response.writeHead(reply.status, reply.headers).end(reply.bytes ?? reply.body)
      }
      if (reply.delayMilliseconds === undefined) return answer()
      const timer = setTimeout(answer, reply.delayMilliseconds)
      response.on('close', () => clearTimeout(timer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** The bench with the genuine adapter connected; call `close` at the end. */
export async function connectedBench(options: Partial<Options> = {}) {
  const bench = standInBench(options)
  const wire: { spoil: (reply: WireReply) => WireReply } = { spoil: (reply) => reply }
  const server = await listen(bench, (reply) => wire.spoil(reply))
  const { port }: Pick<AddressInfo, 'port'> = server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}/wechat-pay/`
  const configuration = wechatPayConfiguration(environmentOf(options.keys ?? keys, { baseUrl, notifyUrl }))
  const door = openDoor(configuration)
  return {
    ...bench,
    wire,
    configuration,
    door,
    /** Places an order and pays it as the employer. */
    async payOrder(orderNo: string, amountFen: number) {
      const placed = await door.placeOrder(orderOf(orderNo, amountFen))
      if (placed.outcome !== 'done') throw new Error(`not placed: ${JSON.stringify(placed)}`)
      const visit = { ...(await door.paymentParameters(placed.value.prepayId)), openid: employer.openid }
      return bench.standIn.control('pay', visit)
    },
    openLast: () => {
      const last = bench.posted.at(-1)
      if (last === undefined) throw new Error('nothing was posted')
      return door.openNotice(last)
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  }
}

export type ConnectedBench = Awaited<ReturnType<typeof connectedBench>>

export const orderOf = (orderNo: string, amountFen: number) => ({
  orderNo,
  description: '零工工资预付',
  amountFen: fen(amountFen),
  payerOpenid: employer.openid,
})

export const transferOf = (billNo: string, amountFen: number, workerName = worker.realName) => ({
  billNo,
  openid: worker.openid,
  amountFen: fen(amountFen),
  workerName,
  remark: '11月24日工资',
  position: '装卸工',
  payNote: '11月24日8小时',
})

export const later = (bench: { now: () => number }, milliseconds: number) =>
  instantOfMilliseconds(bench.now() + milliseconds)

/** What the dump says; the tests read the truth from it. */
export interface Truth {
  readonly balancesFen: { readonly basic: number; readonly operation: number; readonly fees: number }
  readonly lines: readonly {
    readonly account: string
    readonly business: string
    readonly at: number
    readonly amountFen: number
    readonly balanceFen: number
    readonly merchantNo: string
  }[]
  readonly bills: readonly {
    readonly outBillNo: string
    readonly state: string
    readonly amountFen: number
    readonly packageInfo: string
  }[]
  readonly orders: readonly {
    readonly outTradeNo: string
    readonly state: string
    readonly totalFen: number
    readonly feeFen: number
    readonly refundedFen: number
    readonly feeReturnedFen: number
  }[]
  readonly moves: readonly { readonly amountFen: number }[]
  readonly refunds: readonly { readonly outRefundNo: string; readonly amountFen: number }[]
  readonly notices: readonly { readonly state: string; readonly failures: number }[]
}

/** The dump crosses a wire in real life, which is why its shape is only claimed here. */
export const truthOf = (bench: Pick<StandInBench, 'standIn'>): Truth =>
  bench.standIn.control('dump', {}).body as Truth
