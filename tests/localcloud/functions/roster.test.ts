/** Who must go when a function wants room: nobody who is needed again at the next call. */
import type { FunctionConfiguration } from '../../../localcloud/functions/configuration'
import type { Instance } from '../../../localcloud/functions/instance'
import { defaultLimits } from '../../../localcloud/functions/limits'
import { type Post, Roster } from '../../../localcloud/functions/roster'

const names = [
  'gigs',
  'wages',
  'attendance',
  'insurance',
  'accounts',
  'clock',
  'paynotify',
  'disputes',
  'papers',
]

const configurations = new Map(
  names.map((name) => [name, { name, timeout: 20, memorySize: 256 } as FunctionConfiguration]),
)

function openRoster() {
  const started: string[] = []
  const roster = new Roster({
    limits: { ...defaultLimits, workers: 8 },
    start({ name }) {
      started.push(name)
      return { workerId: `${name}-${started.length}`, stop: () => Promise.resolve() } as Instance
    },
  })
  const take = (name: string, depth = 0): Post | undefined => {
    const configuration = configurations.get(name)
    return configuration && roster.take(configuration, depth)
  }
  return { roster, started, take }
}

function mustTake(post: Post | undefined): Post {
  if (!post) throw new Error('no room')
  return post
}

describe('the roster', () => {
  const eight = names.slice(0, 8)

  it('starts nothing more while eight functions take turns, each wanted twice at once', () => {
    const { roster, started, take } = openRoster()
    for (let turn = 0; turn < 3; turn += 1) {
      for (const name of eight) {
        const first = mustTake(take(name))
        if (started.length === 8) expect(take(name)).toBeUndefined()
        roster.release(first)
      }
    }
    expect(started.slice(0, 8)).toHaveLength(new Set(started).size)
    expect(new Set(started)).toEqual(new Set(eight))
  })

  it('gives a second instance the place of one that nobody has called for long', () => {
    const { roster, started, take } = openRoster()
    for (const name of eight) roster.release(mustTake(take(name)))
    for (let turn = 0; turn < 200; turn += 1) roster.release(mustTake(take('gigs')))
    mustTake(take('gigs'))
    expect(mustTake(take('gigs')).configuration.name).toBe('gigs')
    expect(started).toEqual([...eight, 'gigs'])
    expect(roster.all().map(({ configuration }) => configuration.name)).not.toContain('wages')
  })

  it('gives a function that has nobody the place of the one idle longest, however short that is', () => {
    const { roster, take } = openRoster()
    for (const name of eight) roster.release(mustTake(take(name)))
    expect(mustTake(take('papers')).configuration.name).toBe('papers')
    expect(roster.all().map(({ configuration }) => configuration.name)).not.toContain('gigs')
  })

  it('gives a place to a function whose instances all wait for others: they may wait for this very call', () => {
    const { roster, take } = openRoster()
    const waiting = mustTake(take('gigs'))
    waiting.waitingFor = 1
    for (const name of eight.slice(1)) roster.release(mustTake(take(name)))
    expect(mustTake(take('gigs'))).not.toBe(waiting)
  })
})
