/** The browser's plain requests to the gateway that plays WeChat: sign-in, cashier, telephone number. */
import { read } from './storage'
import { TransportFault } from './transport-fault'

export interface GatewayReply {
  readonly status: number
  readonly body: unknown
}

/** With a body it posts, without one it gets. Throws `TransportFault` when no JSON came back. */
export async function askGateway(path: string, body?: object): Promise<GatewayReply> {
  const token = read('token')
  try {
    const reply = await fetch(path, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    })
    return { status: reply.status, body: await reply.json() }
  } catch (fault) {
    throw new TransportFault(`${path}: ${String(fault)}`)
  }
}

/** One field of an answer whose shape is not yet known. */
export function fieldOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
}
