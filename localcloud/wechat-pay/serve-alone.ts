/**
 * Serves the stand-in by itself, on loopback: the merchant's interface, the hand of a person under /control,
 * and time that passes each second.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { createWechatPay, type WechatPayStandIn } from './create-wechat-pay'
import type { Deliver, Options, WireReply } from './wire'

const controlPrefix = '/control/'
const largestBodyInBytes = 1_000_000
const tickMilliseconds = 1_000

export interface Alone {
  /** Ends with a slash, as a merchant's base URL does. */
  readonly url: string
  readonly standIn: WechatPayStandIn
  close(): Promise<void>
}

/** The body, or null when it is longer than any of a merchant's. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    const buffer = Buffer.from(part)
    bytes += buffer.length
    if (bytes > largestBodyInBytes) return null
    parts.push(buffer)
  }
  return Buffer.concat(parts)
}

const textHeaders = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

function asMerchant(standIn: WechatPayStandIn, request: IncomingMessage, rawBody: Buffer): WireReply {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  return standIn.handle({
    method: request.method ?? '',
    path,
    query,
    headers: textHeaders(request.headers),
    rawBody,
    remoteAddress: request.socket.remoteAddress ?? '',
  })
}

function inputOf(rawBody: Buffer): { readonly input: unknown } | null {
  try {
    return { input: JSON.parse(rawBody.toString('utf8') || '{}') }
  } catch {
    // A hand's slip: answered 400.
    return null
  }
}

function byHand(standIn: WechatPayStandIn, action: string, rawBody: Buffer): WireReply {
  const read = inputOf(rawBody)
  const { status, body } = read
    ? standIn.control(action, read.input)
    : { status: 400, body: { flaw: 'no JSON' } }
  const headers = { 'Content-Type': 'application/json; charset=utf-8' }
  return { status, headers, body: JSON.stringify(body), lost: false }
}

async function carry(reply: WireReply, response: ServerResponse): Promise<void> {
  if (reply.delayMilliseconds !== undefined) await delay(reply.delayMilliseconds)
  if (reply.lost) response.destroy()
  else response.writeHead(reply.status, reply.headers).end(reply.bytes ?? reply.body)
}

/** What is due goes out right after each request, as well as each second. */
async function answer(standIn: WechatPayStandIn, request: IncomingMessage, response: ServerResponse) {
  const rawBody = await bodyOf(request)
  if (rawBody === null) {
    response.writeHead(413).end()
    return
  }
  const [path = ''] = (request.url ?? '').split('?')
  const isHand = request.method === 'POST' && path.startsWith(controlPrefix)
  const reply = isHand
    ? byHand(standIn, path.slice(controlPrefix.length), rawBody)
    : asMerchant(standIn, request, rawBody)
  standIn.tick().catch((problem: unknown) => console.error(problem))
  await carry(reply, response)
}

/** Posts a notice; nobody listening is 0. */
const byFetch: Deliver = async (url, headers, rawBody) => {
  const reply = await fetch(url, { method: 'POST', headers: { ...headers }, body: Buffer.from(rawBody) })
  return reply.status
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

export type AloneOptions = Omit<Options, 'deliver' | 'mountedAt' | 'publicUrl'> & {
  readonly deliver?: Deliver
}

/** Serves on `port` of loopback (0: any that is free), mounted at the root. */
export async function serveAlone(port: number, options: AloneOptions): Promise<Alone> {
  const standIn = createWechatPay({ deliver: byFetch, ...options, mountedAt: '' })
  const server = createServer((request, response) => {
    answer(standIn, request, response).catch((problem: unknown) => {
      console.error(problem)
      response.destroy()
    })
  })
  const url = `http://127.0.0.1:${await listening(server, port)}/`
  const ticking = setInterval(() => {
    standIn.tick().catch((problem: unknown) => console.error(problem))
  }, tickMilliseconds)
  return {
    url,
    standIn,
    close: () => {
      clearInterval(ticking)
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
