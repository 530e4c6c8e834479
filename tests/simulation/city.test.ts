/** The simulated city in many seeds: nothing the house promises is broken, whatever goes wrong. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { permissions } from '@/contract/permissions'
import { openSeeds } from './open-seeds'
import { plays, playedByHouse, playedElsewhere } from './sprinkling'
import { faultNames } from './trouble'

interface Summary {
  readonly ended: number
  readonly violations: number
  readonly traceHash: string
  readonly leastCalls: number
  readonly leastActors: number
  readonly neverDone: readonly string[]
  readonly faults: Readonly<Record<string, number>>
  readonly actions: Readonly<Record<string, { readonly done?: number; readonly refused?: number }>>
}

interface Run {
  readonly code: number
  readonly output: string
  readonly summary: Summary
}

const root = join(__dirname, '..', '..')

/** `npm run sim` as anybody would call it. */
async function simulate(...wishes: readonly string[]): Promise<Run> {
  const command = [join(root, 'scripts', 'sim.mjs'), ...wishes]
  const ended = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 1e8 })
    .then(({ stdout }) => ({ code: 0, stdout }))
    .catch((failure: { code: number; stdout: string }) => failure)
  const last = ended.stdout.trimEnd().split('\n').at(-1) ?? ''
  return { code: ended.code, output: ended.stdout, summary: JSON.parse(last) as Summary }
}

/** The seeds that a run prints to be played again. */
const failedSeeds = ({ output }: Run): readonly number[] => [
  ...new Set([...output.matchAll(/npm run sim -- --seed (\d+) /g)].map(([, seed]) => Number(seed))),
]

/** first+count, for the long rounds; the usual run has its fixed seeds. */
const [first = 1, count = 300] = (process.env.SIMULATION_SEEDS ?? '1+300').split('+').map(Number)
/** Each fault so often in 300 seeds; fewer seeds meet fewer. */
/** Few seeds do not do everything that is done seldom. */
const isWholeRun = count >= 300
const leastOfEachFault = Math.floor((500 * count) / 300)

describe('a city in which everything goes wrong that can', () => {
  let run: Run
  beforeAll(async () => {
    run = await simulate('--seed', String(first), '--seeds', String(count))
  }, 2_400_000)

  it('breaks no invariant in any seed, but for those that are written down as open', () => {
    const known = [...openSeeds.keys()].filter((seed) => seed >= first && seed < first + count)
    const failed = failedSeeds(run)
    const isAsKnown = failed.length === known.length && known.every((seed) => failed.includes(seed))
    expect(isAsKnown ? '' : run.output.slice(0, 6_000)).toBe('')
    expect(run).toMatchObject({ code: known.length === 0 ? 0 : 1, summary: { ended: count } })
  })

  it('makes at least 120 calls by at least 40 people in every seed', () => {
    expect(run.summary.leastCalls).toBeGreaterThanOrEqual(120)
    expect(run.summary.leastActors).toBeGreaterThanOrEqual(40)
  })

  it('brings every action of money to its success', () => {
    const ofMoney = run.summary.neverDone.filter((action) => /^(wages|insurance|subsidies)\./.test(action))
    expect(isWholeRun ? ofMoney : []).toEqual([])
  })

  it.each(['sayFree', 'withdrawFree', 'declineOffer', 'replayRound', 'askWhatIf'])(
    'plays evening and dawn of a market often: %s',
    (verb) => {
      const done = run.summary.actions[`matching.${verb}`]?.done ?? 0
      expect(isWholeRun ? done : 100).toBeGreaterThanOrEqual(100)
    },
  )

  it.each(Object.entries(faultNames))('meets %s often: %s', (fault) => {
    expect(run.summary.faults[fault]).toBeGreaterThanOrEqual(leastOfEachFault)
  })
})

describe('the simulation itself', () => {
  it('tells the same story for the same seed', async () => {
    const one = await simulate('--seed', '7')
    const other = await simulate('--seed', '7')
    expect(one.summary).toEqual(other.summary)
  }, 120_000)

  it.each([
    ['audit', 'I12'],
    ['fen', 'I2'],
  ])(
    'finds the planted bug %s by %s, and says how to see it again',
    async (canary, invariant) => {
      const { code, output } = await simulate('--seed', '3', '--canary', canary)
      expect(code).toBe(1)
      expect(output).toContain(`  ${invariant}: `)
      expect(output).toMatch(/^npm run sim -- --seed 3 --calls 120 --story$/m)
    },
    120_000,
  )
})

describe('every action of the contract', () => {
  const played = new Set([...Object.keys(plays), ...Object.keys(playedElsewhere)])
  const actions = Object.entries(permissions)

  it.each(actions)('%s has a play, or the house plays it', (action, grants) => {
    const isOfTheHouse = grants.every(({ role }) => role === 'system')
    expect(isOfTheHouse ? playedByHouse(action) : played.has(action)).toBeTruthy()
  })
})
