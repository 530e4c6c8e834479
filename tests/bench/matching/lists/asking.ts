/** Times one finder: building, the first question of the process, then every question a few times. */
import { createHash } from 'node:crypto'
import { percentile } from '../../frame/figures'
import type { Find, Finder, FoundList } from './finder'
import { drawGround } from './ground'

export interface Asked {
  readonly buildMs: number
  readonly coldMs: number
  /** The middle of all questions, and what one in a hundred exceeds. */
  readonly warmMs: number
  readonly slowMs: number
  /** Sum of the scores of all lists. */
  readonly objective: number
  /** One fingerprint a question: gigs, order and scores. */
  readonly fingerprints: readonly string[]
  readonly memoryMegabytes: number
}

const fingerprint = ({ gigs, scores }: FoundList): string =>
  createHash('sha256')
    .update(Array.from(gigs, (gig, place) => `${gig} ${scores[place] ?? 0}`).join('\n'))
    .digest('hex')
    .slice(0, 8)

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0)

/** Each question apart, so that the slow ones are seen; passes end when enough time has gone. */
function timeQuestions(find: Find, askers: readonly number[], spend: { mostPasses: number; mostMs: number }) {
  const times: number[] = []
  const endAt = performance.now() + spend.mostMs
  for (let pass = 0; pass < spend.mostPasses && (pass === 0 || performance.now() < endAt); pass += 1)
    for (const worker of askers) {
      const startedAt = performance.now()
      find(worker)
      times.push(performance.now() - startedAt)
    }
  return times
}

export async function ask(finder: Finder, question: { gigs: number; round: number }): Promise<Asked> {
  const ground = drawGround(question.gigs, question.round)
  const buildFrom = performance.now()
  const find = await finder.build(ground)
  const buildMs = performance.now() - buildFrom
  const [first = 0] = ground.askers
  const coldFrom = performance.now()
  find(first)
  const coldMs = performance.now() - coldFrom
  const lists = ground.askers.map(find)
  const times = timeQuestions(find, ground.askers, { mostPasses: 30, mostMs: 2_000 })
  return {
    buildMs,
    coldMs,
    warmMs: percentile(times, 0.5),
    slowMs: percentile(times, 0.99),
    objective: lists.reduce((total, { scores }) => total + sum(scores), 0),
    fingerprints: lists.map(fingerprint),
    memoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }
}
