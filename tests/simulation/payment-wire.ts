/** Carries what the payment library would send over HTTP to the stand-in in this process. */
import { createRequire } from 'node:module'
import type { WireReply, WireRequest } from '../../localcloud/wechat-pay/wire'

/** What of axios's own request the stand-in reads; the library brings its axios along. */
interface Sent {
  readonly method?: string
  readonly baseURL?: string
  readonly headers?: object
  readonly data?: unknown
  readonly responseType?: string
}

interface Network {
  readonly defaults: { adapter?: (sent: Sent) => Promise<object> }
  getUri(sent: Sent): string
}

type Carry = (request: WireRequest) => Promise<WireReply>

export const mountedAt = '/wechat-pay'
/** Where the stand-in is found; without a slash at the end. */
export const publicUrl = `http://payment.simulated${mountedAt}`
export const baseUrl = `${publicUrl}/`

const textHeaders = (headers: object): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function bytesOf(data: unknown): Buffer {
  if (data === undefined || data === null) return Buffer.alloc(0)
  return Buffer.isBuffer(data) ? data : Buffer.from(String(data))
}

const connectionCut = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

/** Puts itself in the place of axios's network for every client that is made from now on. */
export function replacePaymentNetwork(carry: Carry): void {
  const besidePlugin = createRequire(createRequire(__filename).resolve('wechatpay-axios-plugin'))
  const axios = besidePlugin('axios') as Network
  axios.defaults.adapter = async (config) => {
    const url = new URL(axios.getUri(config), config.baseURL)
    const reply = await carry({
      method: (config.method ?? 'get').toUpperCase(),
      path: url.pathname.slice(mountedAt.length),
      query: url.search.slice(1),
      headers: textHeaders(config.headers ?? {}),
      rawBody: bytesOf(config.data),
    })
    if (reply.lost) throw connectionCut()
    const isFile = config.responseType === 'arraybuffer'
    const data: unknown = isFile ? Buffer.from(reply.bytes ?? Buffer.from(reply.body)) : reply.body
    return { data, status: reply.status, statusText: '', headers: lowerCase(reply.headers), config }
  }
}
