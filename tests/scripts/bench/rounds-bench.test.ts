/**
 * What the bench of rounds says can be believed: the same columns always, ours held against every
 * possibility.
 */
import { certify } from '@/domain/matching/assignment/certificate'
import { type Edge, type Instance, instanceOf } from '@/domain/matching/assignment/instance'
import { solve } from '@/domain/matching/assignment/solve'
import { playEvents } from '../../bench/matching/events/timing'
import { Dice } from '../../bench/matching/generator/dice'
import { worthOf } from '../../bench/matching/runs/judge'
import { type Row, rowsOf, wrongIn } from '../../bench/matching/runs/rows'
import { rowsText } from '../../bench/matching/runs/table'
import { TooLarge } from '../../bench/matching/runs/too-large'
import { readCommand } from '../../bench/matching/runs/command'
import type { Played, Result } from '../../bench/matching/runs/rounds'

function drawSmall(dice: Dice): Instance {
  const gigs = dice.between({ least: 1, most: 4 })
  const seats = Array.from({ length: gigs }, () => dice.below(3))
  const edgesOf = Array.from({ length: dice.below(6) }, () =>
    Array.from({ length: dice.below(gigs + 1) }, (): Edge => ({
      gig: dice.below(gigs),
      value: dice.below(12),
    })),
  )
  return instanceOf(seats, edgesOf)
}

/** Every way of sending people to gigs, one after another. */
function bestWorth({ workerCount, edgeStart, edgeGig, edgeValue, seats }: Instance): number {
  const free = Array.from(seats)
  const from = (worker: number): number => {
    if (worker === workerCount) return 0
    let best = from(worker + 1)
    for (let edge = edgeStart[worker] ?? 0; edge < (edgeStart[worker + 1] ?? 0); edge += 1) {
      const gig = edgeGig[edge] ?? 0
      if ((free[gig] ?? 0) === 0) continue
      free[gig] = (free[gig] ?? 0) - 1
      best = Math.max(best, (edgeValue[edge] ?? 0) + from(worker + 1))
      free[gig] = (free[gig] ?? 0) + 1
    }
    return best
  }
  return from(0)
}

const answer = (times: { cold: number; warm: readonly number[] }, objective: number): Result => ({
  timing: { loadMs: 1, coldMs: times.cold, warmMs: times.warm, objective, memoryMegabytes: 50 },
})

const proved = (result: Result, certificateGap: number): Result =>
  result.timing === undefined ? result : { timing: { ...result.timing, certificateGap } }

const played = (results: Record<string, readonly Result[]>): Played => ({
  instances: [],
  results: new Map(Object.entries(results)),
})

const contestants = [
  { name: 'ours', version: 'this tree' },
  { name: 'highs', version: '1.15.3' },
  { name: 'slow', version: '0.1.0' },
]

const ourRounds = [
  proved(answer({ cold: 4, warm: [2, 1, 3] }, 100), 0),
  proved(answer({ cold: 5, warm: [2] }, 90), 0),
]
const highsRounds = [answer({ cold: 40, warm: [20] }, 100), answer({ cold: 100, warm: [10] }, 90)]

describe('the bench of rounds', () => {
  it('holds ours against every possible round of two thousand small markets', () => {
    const dice = new Dice(7, 'small markets')
    for (let turn = 0; turn < 2_000; turn += 1) {
      const instance = drawSmall(dice)
      const solution = solve(instance)
      expect([turn, worthOf(instance, solution.gigOf)]).toEqual([turn, bestWorth(instance)])
      expect([turn, certify(instance, solution).isOptimal]).toEqual([turn, true])
    }
  })

  it('refuses an answer that gives a seat to two or sends somebody where they may not go', () => {
    const instance = instanceOf([1, 1], [[{ gig: 0, value: 5 }], [{ gig: 0, value: 4 }]])
    expect(worthOf(instance, Int32Array.of(0, -1))).toBe(5)
    expect(() => worthOf(instance, Int32Array.of(0, 0))).toThrow('given to two')
    expect(() => worthOf(instance, Int32Array.of(1, -1))).toThrow('may not go')
  })

  it('gives each row size, solver, version, objective, gap, both times and both ratios', () => {
    const [own, highs] = rowsOf('S', contestants, played({ ours: ourRounds, highs: highsRounds }))
    expect(own).toMatchObject({ size: 'S', solver: 'ours', objective: 100, gap: 0, coldMs: 4.5, warmMs: 2 })
    expect(highs).toMatchObject({
      version: '1.15.3',
      objective: 100,
      objectives: [100, 90],
      gap: 0,
      coldMs: 70,
      warmMs: 15,
      ratioCold: 15,
      ratioWarm: 7.5,
      spreadCold: [10, 20],
      rounds: 2,
    })
  })

  it('fails for an objective that differs in one round, for an open proof, and for no answer of ours', () => {
    const wrong = (results: Record<string, readonly Result[]>) =>
      wrongIn(rowsOf('S', contestants.slice(0, 2), played(results)))
    expect(wrong({ ours: ourRounds, highs: highsRounds })).toEqual([])
    expect(wrong({ ours: ourRounds, highs: [answer({ cold: 1, warm: [1] }, 99)] })).toEqual([
      'S: highs is 1 away',
    ])
    const open = [proved(answer({ cold: 4, warm: [2] }, 100), 3)]
    expect(wrong({ ours: open, highs: [] })).toEqual(['S: ours is 3 away'])
    expect(wrong({ ours: [{ without: 'failed', why: 'a fault' }], highs: [] })).toEqual([
      'S: ours gave no answer: failed: a fault',
    ])
  })

  it('shows who met the limit of two minutes, and does not ask them again at a larger size', () => {
    const limits = new TooLarge()
    const slow: Result = { without: 'over the limit' }
    const atM = played({ ours: ourRounds, highs: highsRounds, slow: [slow] })
    limits.note('M', atM)
    expect(limits.at('slow')).toEqual({ size: 'M', how: 'over the limit' })
    expect(limits.at('highs')).toBeUndefined()
    const rows = rowsOf('M', contestants, atM).map((row) => limits.explained(row))
    expect(rowsText(rows)).toContain('>120 s')
    const atL = rowsOf('L', contestants, played({ ours: ourRounds })).map((row) => limits.explained(row))
    const without = (solver: string): Row['without'] => atL.find((row) => row.solver === solver)?.without
    expect(without('slow')).toBe('>120 s at M already')
    expect(wrongIn(rows)).toEqual([])
  })

  it('understands sizes of rounds and of lists, and refuses what it does not know', () => {
    expect(readCommand(['--sizes', 'S,list300'])).toMatchObject({
      sizes: ['S'],
      lists: [300],
      events: [],
      rounds: 5,
    })
    expect(() => readCommand(['--sizes', 'XXL'])).toThrow('no size of this name: XXL')
  })
})

describe('the bench of events', () => {
  it('ends in the market that is solved anew, whoever came and went', () => {
    const { times, running, anew } = playEvents('S', { turns: 400, round: 2 })
    expect(running).toBe(anew)
    expect(times.map(({ name, count }) => [name, count])).toEqual([
      ['worker leaves', 400],
      ['worker arrives', 400],
      ['gig is cancelled', 40],
      ['gig is posted', 40],
    ])
  })
})
