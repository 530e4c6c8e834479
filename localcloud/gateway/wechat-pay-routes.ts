/**
 * Mounts the payment stand-in: the merchant's interface under /wechat-pay/v3, the hand of the demo under
 * /wechat-pay/control.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { jsonReply, pathBehind, problemReply, type HttpReply, type HttpRequest, type Route } from './http'
import type { Payment } from './payment'

const mountedAt = '/wechat-pay'
const controlPrefix = `${mountedAt}/control/`

function textHeaders(headers: HttpRequest['headers']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )
}

function readInput(rawBody: Buffer): { input: unknown } | undefined {
  try {
    return { input: JSON.parse(rawBody.toString('utf8') || '{}') }
  } catch {
    return undefined
  }
}

export function wechatPayRoutes({ standIn, tick }: Pick<Payment, 'standIn' | 'tick'>): readonly Route[] {
  /** After each request the notices that are due go out at once; the rest waits for the clock. */
  const deliverSoon = () => void setImmediate(() => void tick())

  async function asMerchant({ method, rawUrl, headers, rawBody }: HttpRequest): Promise<HttpReply> {
    const [path = '', query = ''] = rawUrl.slice(mountedAt.length).split('?')
    const reply = standIn.handle({ method, path, query, headers: textHeaders(headers), rawBody })
    deliverSoon()
    if (reply.delayMilliseconds !== undefined) await delay(reply.delayMilliseconds)
    const body = reply.bytes === undefined ? reply.body : Buffer.from(reply.bytes)
    return { status: reply.status, headers: reply.headers, body, isLost: reply.lost }
  }

  function byHand(request: HttpRequest): HttpReply {
    const read = readInput(request.rawBody)
    if (!read) return problemReply(400, 'localcloud.body.rejected', 'the body is not JSON')
    const reply = standIn.control(pathBehind(controlPrefix, request), read.input)
    deliverSoon()
    return jsonReply(reply.status, reply.body)
  }

  return [
    { method: 'POST', path: `${controlPrefix}*`, answer: byHand },
    { method: '*', path: `${mountedAt}/v3/*`, answer: asMerchant },
  ]
}
