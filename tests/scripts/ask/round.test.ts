/** A round can be asked about without app and cloud, and is the round that the function would hold. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { roundInstance } from '@/domain/matching/round/open-pairs'
import { solveRound } from '@/domain/matching/round/solve-round'
import { answerOf, type RoundAnswer } from '../../../scripts/ask/round/answer'
import { readQuestion, type RoundQuestion } from '../../../scripts/ask/round/question'
import { round } from '../../../scripts/ask/round/topic'

const root = path.join(__dirname, '../../..')
const fileOf = (name: string) => path.join(root, 'scripts/ask/round/examples', `${name}.json`)
const written = (name: string): object => JSON.parse(readFileSync(fileOf(name), 'utf8')) as object

function read(question: unknown): RoundQuestion {
  const found = readQuestion(question)
  if (!('input' in found)) throw new Error(found.join('; '))
  return found
}

const given = ({ assignment }: RoundAnswer) => assignment.map(({ workerId, gigId }) => [workerId, gigId])

describe('asking about a round', () => {
  it('gives every seat at once, with prices, a proof and a reason for everybody', () => {
    const answer = answerOf(read(written('morning')))
    expect(given(answer)).toEqual([
      ['w1', 'wall'],
      ['w2', 'depot'],
      ['w3', null],
      ['w4', null],
      ['w5', 'office'],
    ])
    expect(answer.certificate).toMatchObject({ isOptimal: true, violations: [] })
    expect(answer.certificate.primal).toBe(answer.certificate.dual)
    expect(answer.assignment.map(({ reason }) => reason.kind).slice(2, 4)).toEqual(['outscored', 'closed'])
    expect(answer.assignment.every(({ reason }) => reason.sentence !== '')).toBe(true)
    expect(answer.prices.find(({ gigId }) => gigId === 'wall')?.price).toBe(0)
    expect(answer.prices.find(({ gigId }) => gigId === 'depot')?.price).toBeGreaterThan(0)
  })

  it('sees the same pairs, scores and places as the function', () => {
    const { input } = read(written('morning'))
    expect(answerOf({ input, weights: undefined }).edges).toBe(roundInstance(input).edgeGig.length)
    const { placements } = solveRound(input)
    expect(given(answerOf({ input, weights: undefined })).filter(([, gigId]) => gigId !== null)).toEqual(
      placements.map(({ personId, gigId }) => [personId, gigId]),
    )
  })

  it('sends a crew led and by its parts, a group together, and tells of a second half', () => {
    const answer = answerOf(read(written('crew')))
    expect(given(answer)).toEqual([
      ['li', 'depot:p0'],
      ['qian', 'depot:p1'],
      ['wang', 'pm'],
      ['zhao', 'depot:p1'],
    ])
    expect(
      answer.assignment.map(({ reason }) => reason.kind).filter((kind) => kind === 'company'),
    ).toHaveLength(2)
    const without = read(written('crew'))
    const free = { ...without, input: { ...without.input, people: without.input.people.slice(0, 1) } }
    expect(answerOf(free).secondHalf).toMatchObject([{ workerId: 'li' }])
  })

  it('tells who has no work the one change that would have given some', () => {
    const { input } = read(written('morning'))
    const passed = answerOf({ input, weights: undefined }).assignment.find(
      ({ workerId }) => workerId === 'w3',
    )
    expect(passed?.reason.kind).toBe('outscored')
    expect(passed?.reason).toHaveProperty('change')
    if (passed?.reason.change) expect(passed.reason.sentence).toContain('要是')
  })

  it('can be asked with other weights, which are named in the answer and are no rows in force', () => {
    const answer = answerOf(read(written('waiting-first')))
    expect(given(answer)).toEqual([
      ['near', null],
      ['waited', 'depot'],
    ])
    expect(answer.policyRowIds).toEqual([])
    const inForce = answerOf({ ...read(written('waiting-first')), weights: undefined })
    expect(given(inForce)).toEqual([
      ['near', 'depot'],
      ['waited', null],
    ])
  })

  it('says what to write when the question does not hang together', () => {
    const wrong = { ...written('waiting-first'), weights: { distance: 1 } }
    expect(round.ask(wrong)).toContain('weights.wage: is missing')
    const twice = { workOn: '2026-11-24', workers: [], gigs: [], weights: undefined, more: 1 }
    expect(round.ask(twice)).toEqual(['more: there is no such field'])
  })

  it('answers from a file on the command line', () => {
    const asked = [
      '--import',
      'tsx',
      'scripts/ask/ask.ts',
      'round',
      '--json',
      fileOf('morning'),
      '--out',
      'json',
    ]
    const answer = JSON.parse(
      execFileSync(process.execPath, asked, { cwd: root, encoding: 'utf8' }),
    ) as RoundAnswer
    expect(answer).toEqual(JSON.parse(JSON.stringify(answerOf(read(written('morning'))))))
  })
})
