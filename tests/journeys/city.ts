/** A city to tell stories in: a local cloud of its own process and data, spoken to over HTTP as phones do. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Citizen, citizen, exchange } from './citizen'

const program = path.resolve('dist/localcloud/main.js')
const startMilliseconds = 60_000

/** The morning on which a city begins: a Tuesday, 05:30 in Beijing. */
const morning = '2026-11-23T21:30:00.000Z'

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
  /** Moves the city's clock, later only, and waits for the timers that fell due. */
  moveTo(instant: string): Promise<void>
  now(): Promise<string>
  /** Fires a timer of the clock function by hand and waits until it has run. */
  fireTimer(name: 'deliver' | 'release' | 'repair'): Promise<void>
  /** A whole collection as it is stored. */
  documents<Stored = Record<string, unknown>>(collection: string): Promise<readonly Stored[]>
  /** Ends the process without any warning to it. The data stay. */
  kill(): Promise<void>
  /** Ends the process and removes its data. */
  close(): Promise<void>
}

export interface CityWishes {
  /** Of a killed city: brings it back as it was. */
  readonly dataFolder?: string
  /** With the seed's employers, gigs and workers; a story begins without them. */
  readonly hasMorning?: boolean
}

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

function spawnCity(dataFolder: string, hasMorning: boolean): ChildProcess {
  const options = ['--port', '0', '--data', dataFolder, '--at', morning]
  return spawn(process.execPath, [program, ...options, ...(hasMorning ? [] : ['--no-morning'])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Starts a city; without a data folder it is a new one. */
export async function startCity({ hasMorning = false, ...wishes }: CityWishes = {}): Promise<City> {
  const dataFolder = wishes.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'city-')))
  const child = spawnCity(dataFolder, hasMorning)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await listeningAddress(child)
  const send: City['send'] = (method, where, body) => exchange(url, { method, where, body })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    url,
    processId: child.pid ?? 0,
    dataFolder,
    send,
    nobody: citizen({ url, personId: 'nobody', openid: '', token: undefined }),
    async as(personId) {
      const { token, person } = await send<{ token: string; person: { openid: string } }>(
        'POST',
        '/wechat/sign-in',
        { personId },
      )
      return citizen({ url, personId, openid: person.openid, token })
    },
    moveTo: (at) => send('POST', '/local/clock', { at }),
    now: async () => (await send<{ at: string }>('GET', '/local/clock')).at,
    fireTimer: (name) => send('POST', `/local/timers/${name}`, {}),
    documents: async <Stored>(collection: string) => {
      const reply = await send<{ documents: Stored[] }>('GET', `/local/documents?collection=${collection}`)
      return reply.documents
    },
    kill: () => end('SIGKILL'),
    async close() {
      await end('SIGTERM')
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
