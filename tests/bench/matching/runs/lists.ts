/** Plays the rounds of one number of open gigs: each way of finding the best twenty, in turn. */
import { median } from '../../frame/figures'
import type { Asked } from '../lists/asking'
import { finders } from '../lists/finders'
import { isInstalled, versionOf } from '../peers/package-of'
import { runChild } from './children'
import { childProgramOf, limitSeconds } from './programs'
import type { Row } from './rows'

/** The look at every gig is the measure of what is right. */
const reference = 'every gig'

/** Numbers of open gigs that lists are asked for. */
export const listSizes = [300, 1_000, 8_000, 100_000, 1_000_000] as const

export const listName = (gigs: number): string => `list${gigs}`

type Answers = Map<string, (Asked | undefined)[]>

const takingPart = () =>
  finders.filter(({ packageNames }) => packageNames.every((packageName) => isInstalled(packageName)))

async function askOnce(name: string, gigs: number, round: number): Promise<Asked | undefined> {
  const words = [childProgramOf('list-child'), name, String(gigs), String(round)]
  const ended = await runChild({ program: process.execPath, words, limitSeconds })
  return ended.how === 'answered' ? (JSON.parse(ended.line) as Asked) : undefined
}

/** Questions whose list is not, gig by gig and point by point, the one that a look at every gig gives. */
function wrongLists(own: readonly (Asked | undefined)[], right: readonly (Asked | undefined)[]): number {
  return own.reduce((count, asked, round) => {
    const expected = right[round]?.fingerprints ?? []
    return count + (asked?.fingerprints ?? []).filter((list, index) => list !== expected[index]).length
  }, 0)
}

interface Compared {
  readonly own: readonly Asked[]
  readonly ours: readonly Asked[]
}

function ratiosOf({ own, ours }: Compared, pick: (asked: Asked) => number) {
  const ratios = own.map((asked, round) => pick(asked) / pick(ours[round] ?? asked))
  return { middle: median(ratios), spread: [Math.min(...ratios), Math.max(...ratios)] as const }
}

const answered = (answers: readonly (Asked | undefined)[]): readonly Asked[] =>
  answers.flatMap((asked) => asked ?? [])

/** Rounded to a hundredth of a microsecond: what is below is noise. */
const microseconds = (milliseconds: number): number => Math.round(milliseconds * 100_000) / 100_000

function rowOf(name: string, gigs: number, answers: Answers): Row {
  const all = answers.get(name) ?? []
  const own = answered(all)
  const ours = answered(answers.get('ours') ?? [])
  const [packageName] = finders.find((finder) => finder.name === name)?.packageNames ?? []
  const [cold, warm] = [
    ratiosOf({ own, ours }, ({ coldMs }) => coldMs),
    ratiosOf({ own, ours }, ({ warmMs }) => warmMs),
  ]
  const middle = (pick: (asked: Asked) => number): number => microseconds(median(own.map(pick)))
  return {
    size: listName(gigs),
    solver: name,
    version: packageName === undefined ? 'this tree' : versionOf(packageName),
    objective: own[0]?.objective ?? null,
    gap: wrongLists(all, answers.get(reference) ?? []),
    coldMs: middle(({ coldMs }) => coldMs),
    warmMs: middle(({ warmMs }) => warmMs),
    ratioCold: cold.middle,
    ratioWarm: warm.middle,
    spreadCold: cold.spread,
    spreadWarm: warm.spread,
    rounds: own.length,
    objectives: own.map(({ objective }) => objective),
    loadMs: middle(({ buildMs }) => buildMs),
    memoryMegabytes: median(own.map(({ memoryMegabytes }) => memoryMegabytes)),
    slowMs: middle(({ slowMs }) => slowMs),
    ...(own.length === all.length ? {} : { without: 'no answer' }),
  }
}

/** A row for each way of finding; `gap` counts the lists, of all rounds, that are not the right ones. */
export async function playLists(wished: { gigs: number; rounds: number }): Promise<readonly Row[]> {
  const taking = takingPart()
  const answers: Answers = new Map(taking.map(({ name }) => [name, []]))
  for (let round = 0; round < wished.rounds; round += 1) {
    const turn = round % taking.length
    for (const { name } of [...taking.slice(turn), ...taking.slice(0, turn)])
      answers.get(name)?.push(await askOnce(name, wished.gigs, round))
  }
  return taking.map(({ name }) => rowOf(name, wished.gigs, answers))
}
