/** One phone of a city: what its person calls, scans, pays and receives, over HTTP. */
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { ActionName, Answer, SentInput } from '@/contract/actions'
import type { CallEnvelope, CallReply } from '@/contract/reply'

type More = Partial<CallEnvelope>

export interface Citizen {
  readonly personId: string
  readonly openid: string
  readonly token: string | undefined
  /** Calls and returns the reply as it is. Commands get a fresh key unless one is given. */
  call<Name extends ActionName>(
    name: Name,
    input: SentInput<Name>,
    more?: More,
  ): Promise<CallReply<Answer<Name>>>
  /** Calls and returns the data; a refusal or fault fails the test with its code and facts. */
  does<Name extends ActionName>(name: Name, input: SentInput<Name>, more?: More): Promise<Answer<Name>>
  /** Calls and returns the code of the refusal; anything else fails the test. */
  isRefused<Name extends ActionName>(name: Name, input: SentInput<Name>, more?: More): Promise<string>
  /** A code of WeChat's "use my phone number" button. */
  phoneCode(): Promise<string>
  /** WeChat's own screens: the cashier and the receiving page. */
  pays(parameters: object): Promise<void>
  receives(packageInfo: string): Promise<void>
  /** Any address of the local cloud, with this person's session. */
  send<Reply>(method: 'GET' | 'POST', where: string, body?: unknown): Promise<Reply>
}

export const freshKey = (): string => randomBytes(12).toString('hex')

interface Request {
  readonly method: string
  readonly where: string
  readonly body?: unknown
  readonly token?: string | undefined
}

export async function exchange<Reply>(url: string, { method, where, body, token }: Request): Promise<Reply> {
  const response = await fetch(`${url}${where}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (await response.json()) as Reply
}

const triesMaximum = 10
const longestPause = 400

/** A phone sends a command again, under its key, when it was told that it may. */
async function patiently<Output>(once: () => Promise<CallReply<Output>>): Promise<CallReply<Output>> {
  for (let tried = 1; ; tried += 1) {
    const reply = await once()
    if (reply.ok || reply.error.retry !== true || tried === triesMaximum) return reply
    await pause(Math.random() * longestPause)
  }
}

async function mustPlay(citizenSend: Citizen['send'], action: string, input: object): Promise<void> {
  const { flaw } = await citizenSend<{ flaw?: string }>('POST', `/wechat-pay/control/${action}`, input)
  if (flaw !== undefined) throw new Error(`${action}: ${flaw}`)
}

interface Phone {
  readonly url: string
  readonly personId: string
  readonly openid: string
  readonly token: string | undefined
}

export function citizen({ url, ...phone }: Phone): Citizen {
  const { personId, openid, token } = phone
  const send = <Reply>(method: 'GET' | 'POST', where: string, body?: unknown) =>
    exchange<Reply>(url, { method, where, body, token })
  const call: Citizen['call'] = (name, input, more = {}) => {
    const [word = ''] = name.split('.')
    const event = { action: name, input, key: freshKey(), ...more }
    return patiently(() => send('POST', `/v1/functions/${word}`, event))
  }
  return {
    ...phone,
    send,
    call,
    async does(name, input, more) {
      const reply = await call(name, input, more)
      if (reply.ok) return reply.data
      throw new Error(`${personId}: ${name} was ${reply.error.kind}: ${JSON.stringify(reply.error)}`)
    },
    async isRefused(name, input, more) {
      const reply = await call(name, input, more)
      if (!reply.ok && reply.error.kind === 'refused') return reply.error.code
      throw new Error(`${personId}: ${name} was not refused: ${JSON.stringify(reply)}`)
    },
    async phoneCode() {
      const { code } = await send<{ code: string }>('POST', '/wechat/phone-code', {})
      return code
    },
    pays: (parameters) => mustPlay(send, 'pay', { openid, ...parameters }),
    receives: (packageInfo) => mustPlay(send, 'confirm-transfer', { openid, package: packageInfo }),
  }
}
