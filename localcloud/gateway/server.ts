/**
 * The one HTTP server of the local cloud: finds the route, reads the body within its limit, answers in time,
 * never falls over.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { problemReply, type HttpReply, type Route } from './http'
import { isOwnSite } from './own-site'
import { readBody } from './read-body'

const defaultLimitBytes = 1_048_576
/** Above the longest time limit of a function (60 s) and its wait in line. */
const requestTimeoutMs = 75_000

export interface Gateway {
  readonly port: number
  /** Routes are tried in order; added after listening because some need to know the port. */
  addRoutes(routes: readonly Route[]): void
  close(): Promise<void>
}

function fits(route: Route, path: string): boolean {
  return route.path.endsWith('/*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path
}

function answersMethod(route: Route, method: string): boolean {
  return route.method === '*' || route.method === method || (route.method === 'GET' && method === 'HEAD')
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, reply: HttpReply, isHead: boolean): void {
  if (response.headersSent || response.destroyed) return
  if (reply.isLost) return void response.destroy()
  const lengthBytes = Buffer.byteLength(reply.body)
  response.writeHead(reply.status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'content-length': lengthBytes,
    ...reply.headers,
  })
  response.end(isHead ? undefined : reply.body)
}

/** The first route that fits, or the refusal that says what does not. */
function findRoute(
  routes: readonly Route[],
  { method, path }: { method: string; path: string },
): { route: Route } | { reply: HttpReply } {
  const matching = routes.filter((route) => fits(route, path))
  const route = matching.find((each) => answersMethod(each, method))
  if (route) return { route }
  const reply =
    matching.length > 0
      ? problemReply(405, 'localcloud.method.unknown', `${method} ${path}`)
      : problemReply(404, 'localcloud.path.unknown', path)
  return { reply }
}

async function answer(routes: readonly Route[], incoming: IncomingMessage): Promise<HttpReply> {
  const { url: rawUrl = '/', method = 'GET', headers } = incoming
  const url = new URL(rawUrl, 'http://127.0.0.1')
  const path = decodePath(url.pathname)
  if (path === undefined) return problemReply(400, 'localcloud.path.unreadable', 'the path is not readable')
  const found = findRoute(routes, { method, path })
  if ('reply' in found) return found.reply
  const { limitBytes = defaultLimitBytes } = found.route
  const rawBody = await readBody(incoming, limitBytes)
  if (!rawBody) return problemReply(413, 'localcloud.body.too-large', `more than ${limitBytes} bytes`)
  return found.route.answer({ method, path, query: url.searchParams, rawUrl, headers, rawBody })
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Takes the port (0 = any free one); listens on 127.0.0.1 and nowhere else. */
export async function openGateway(wishedPort: number): Promise<Gateway> {
  const routes: Route[] = []
  let port = wishedPort

  async function exchange(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const isHead = incoming.method === 'HEAD'
    const late = setTimeout(
      () => send(response, problemReply(504, 'localcloud.answer.late', 'no answer in time'), isHead),
      requestTimeoutMs,
    )
    try {
      const own = isOwnSite(incoming.headers, port)
      const refusal = problemReply(403, 'localcloud.site.foreign', 'only pages of this machine may call')
      send(response, own ? await answer(routes, incoming) : refusal, isHead)
    } catch (problem) {
      console.error(incoming.method, incoming.url, problem)
      send(response, problemReply(500, 'localcloud.gateway.failed', 'the local cloud failed'), isHead)
    } finally {
      clearTimeout(late)
    }
  }

  const server = createServer(
    { requestTimeout: requestTimeoutMs },
    (incoming, response) => void exchange(incoming, response),
  )
  // Longer than the SDK keeps its free sockets (4.8 s), so that the client closes first and nothing is reset.
  server.keepAliveTimeout = 10_000
  port = await listen(server, wishedPort)
  return {
    port,
    addRoutes: (more) => void routes.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
