/** A city to tell stories in: a local cloud of its own process and data, spoken to over HTTP as phones do. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ActionName, Answer, SentInput } from '@/contract/actions'
import type { CallEnvelope, CallReply } from '@/contract/reply'

const program = path.resolve('dist/localcloud/main.js')
const startMilliseconds = 60_000

export interface City {
  readonly url: string
  readonly processId: number
  readonly dataFolder: string
  /** A citizen of the seed, by id, with their phone in hand. */
  as(personId: string): Promise<Citizen>
  /** Somebody with no login. */
  readonly nobody: Citizen
  /** Any address of the local cloud: its clock, its WeChat, its payment stand-in. */
  send<Reply>(method: 'GET' | 'POST', where: string, body?: unknown): Promise<Reply>
  moveTo(instant: string): Promise<void>
  /** Fires a timer of the clock function by hand and waits until it has run. */
  fireTimer(name: 'deliver' | 'release' | 'repair'): Promise<void>
  /** Ends the process without any warning to it. The data stay. */
  kill(): Promise<void>
  /** Ends the process and removes its data. */
  close(): Promise<void>
}

export interface Citizen {
  readonly personId: string
  readonly token: string | undefined
  /** Calls and returns the reply as it is. Commands get a fresh key unless one is given. */
  call<Name extends ActionName>(
    name: Name,
    input: SentInput<Name>,
    more?: Partial<CallEnvelope>,
  ): Promise<CallReply<Answer<Name>>>
  /** Calls and returns the data; a refusal or fault fails the test with its code and facts. */
  does<Name extends ActionName>(
    name: Name,
    input: SentInput<Name>,
    more?: Partial<CallEnvelope>,
  ): Promise<Answer<Name>>
  /** A code of WeChat's "use my phone number" button. */
  phoneCode(): Promise<string>
  /** Any address of the local cloud, with this person's session. */
  send<Reply>(method: 'GET' | 'POST', where: string, body?: unknown): Promise<Reply>
}

export const freshKey = (): string => randomBytes(12).toString('hex')

/** Lets the process print its address, and keeps what it prints for a failing test. */
function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(
      () => reject(new Error(`the local cloud did not start:\n${printed}`)),
      startMilliseconds,
    )
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const [, url] = /Demo, two phones +(http:\/\/127\.0\.0\.1:\d+)\/demo/.exec(printed) ?? []
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`the local cloud ended with ${code}:\n${printed}`)))
  })
}

async function exchange<Reply>(
  url: string,
  request: { method: string; where: string; body?: unknown; token?: string | undefined },
): Promise<Reply> {
  const { method, where, body, token } = request
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

function citizen(url: string, personId: string, token: string | undefined): Citizen {
  const send = <Reply>(method: 'GET' | 'POST', where: string, body?: unknown) =>
    exchange<Reply>(url, { method, where, body, token })
  const call: Citizen['call'] = (name, input, more = {}) => {
    const [word = ''] = name.split('.')
    return send('POST', `/v1/functions/${word}`, { action: name, input, key: freshKey(), ...more })
  }
  return {
    personId,
    token,
    send,
    call,
    async does(name, input, more) {
      const reply = await call(name, input, more)
      if (reply.ok) return reply.data
      throw new Error(`${personId}: ${name} was ${reply.error.kind}: ${JSON.stringify(reply.error)}`)
    },
    async phoneCode() {
      const { code } = await send<{ code: string }>('POST', '/wechat/phone-code', {})
      return code
    },
  }
}

/** Starts a city; `dataFolder` of a killed one brings it back as it was. */
export async function startCity(
  options: { readonly dataFolder?: string; readonly seed?: string } = {},
): Promise<City> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'city-')))
  const child = spawn(process.execPath, [program, '--port', '0', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(options.seed === undefined ? {} : { LOCALCLOUD_SEED: options.seed }) },
  })
  const url = await listeningAddress(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const send: City['send'] = (method, where, body) => exchange(url, { method, where, body })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    url,
    processId: child.pid ?? 0,
    dataFolder,
    nobody: citizen(url, 'nobody', undefined),
    send,
    async as(personId) {
      const { token } = await send<{ token: string }>('POST', '/wechat/sign-in', { personId })
      return citizen(url, personId, token)
    },
    moveTo: (at) => send('POST', '/local/clock', { at }),
    fireTimer: (name) => send('POST', `/local/timers/${name}`, {}),
    kill: () => end('SIGKILL'),
    async close() {
      await end('SIGTERM')
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
