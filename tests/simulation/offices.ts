/**
 * Plays the outside offices in this process: the register of identities and the insurer, without a socket.
 */
import { identityRegisterRoutes } from '../../localcloud/identity-register/routes'
import type { CoverBook } from '../../localcloud/insurer/cover-book'
import { insurerRoutes } from '../../localcloud/insurer/routes'
import type { HttpRequest, Route } from '../../localcloud/gateway/http'

export const officesUrl = 'http://offices.simulated'

/** The insurer's book of one run, in memory. */
function coverBook(now: () => number): CoverBook {
  const covers = new Map<string, ReturnType<CoverBook['find']> & object>()
  return {
    issue(coverNumber, requestText) {
      const before = covers.get(coverNumber)
      if (before)
        return before.requestText === requestText ? { kind: 'repeated', cover: before } : { kind: 'mismatch' }
      const policyNumber = `DEMO${String(covers.size + 1).padStart(10, '0')}`
      const cover = { coverNumber, policyNumber, requestText, issuedAt: new Date(now()).toISOString() }
      covers.set(coverNumber, cover)
      return { kind: 'issued', cover }
    },
    find: (coverNumber) => covers.get(coverNumber),
  }
}

const fits = (route: Route, path: string) =>
  route.path.endsWith('*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path

export interface Offices {
  /** A new run: the insurer has sold nothing yet. */
  reset(): void
}

/** Takes the secrets they share with the functions; `fetch` of this process leads to them from now on. */
export function playOffices(
  secrets: { readonly register: string; readonly insurer: string },
  now: () => number,
): Offices {
  const open = () => [
    ...identityRegisterRoutes(secrets.register),
    ...insurerRoutes(secrets.insurer, coverBook(now)),
  ]
  let routes = open()
  globalThis.fetch = async (address, init = {}) => {
    const url = new URL(String(address))
    const route = routes.find((each) => fits(each, url.pathname))
    if (!route) throw new Error(`nobody answers at ${url.href}`)
    const request: HttpRequest = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      rawUrl: url.pathname,
      headers: Object.fromEntries(new Headers(init.headers).entries()),
      rawBody: Buffer.from(typeof init.body === 'string' ? init.body : ''),
    }
    const { status, headers, body } = await route.answer(request)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers })
  }
  return { reset: () => void (routes = open()) }
}
