/** Only this machine's own pages may speak to the local cloud: a foreign page in the same browser may not. */
import type { IncomingHttpHeaders } from 'node:http'

/**
 * False when the Host is not this loopback port (a name rebound to 127.0.0.1), or a browser says that
 * the request was made by a page of another origin.
 */
export function isOwnSite(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host = '', origin } = headers
  return hosts.includes(host) && (origin === undefined || hosts.some((own) => origin === `http://${own}`))
}
