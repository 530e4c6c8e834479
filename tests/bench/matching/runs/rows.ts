/** Makes the rows of the table and of the JSON file, and says what in them must never be. */
import { median } from '../../frame/figures'
import type { Contestant } from './contestants'
import type { Played, Result } from './rounds'
import type { Timing } from './timing'

export interface Row {
  readonly size: string
  readonly solver: string
  readonly version: string
  /** Of the first seed; null when there is no answer. */
  readonly objective: number | null
  /** Of ours what the certificate leaves open, of a peer what it misses of ours; the worst of all seeds. */
  readonly gap: number | null
  readonly coldMs: number | null
  readonly warmMs: number | null
  /** How many times as long as ours: middle of the rounds, each against ours of the same round. */
  readonly ratioCold: number | null
  readonly ratioWarm: number | null
  /** Smallest and largest of the rounds. */
  readonly spreadCold: readonly [number, number] | null
  readonly spreadWarm: readonly [number, number] | null
  readonly rounds: number
  readonly objectives: readonly number[]
  readonly loadMs: number | null
  readonly memoryMegabytes: number | null
  /** Of lists and events: what one in twenty and one in a hundred exceeds. */
  readonly p95Ms?: number
  readonly slowMs?: number
  /** Why there are no figures. */
  readonly without?: string
}

const timingsOf = (results: readonly Result[]): readonly Timing[] =>
  results.flatMap(({ timing }) => (timing === undefined ? [] : [timing]))

const warmOf = ({ warmMs }: Timing): number => median(warmMs)
const coldOf = ({ coldMs }: Timing): number => coldMs
const middle = (values: readonly number[]): number | null => {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.length === 0 ? null : median(known)
}
const spread = (values: readonly number[]): readonly [number, number] | null => {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)]
}

function ratios(own: readonly Timing[], ours: readonly Timing[], pick: (timing: Timing) => number) {
  return own.flatMap((timing, round) => {
    const beside = ours[round]
    return beside === undefined ? [] : [pick(timing) / pick(beside)]
  })
}

/** The worst of the rounds: an answer that is one unit away is as wrong as one that is far away. */
function worstGap(own: readonly Timing[], ours: readonly Timing[]): number {
  const gaps = own.map(({ objective, certificateGap }, round) =>
    certificateGap === undefined ? (ours[round]?.objective ?? Number.NaN) - objective : certificateGap,
  )
  return gaps.reduce((worst, gap) => (Math.abs(gap) > Math.abs(worst) ? gap : worst), 0)
}

/** A row in which nothing was measured yet. */
export const emptyRow = {
  objective: null,
  gap: null,
  coldMs: null,
  warmMs: null,
  ratioCold: null,
  ratioWarm: null,
  spreadCold: null,
  spreadWarm: null,
  objectives: [],
  loadMs: null,
  memoryMegabytes: null,
}

function whyWithout(results: readonly Result[]): string | undefined {
  const last = results.at(-1)
  if (last === undefined || last.timing !== undefined) return undefined
  return last.why === undefined ? last.without : `${last.without}: ${last.why}`
}

function rowOf(head: Pick<Row, 'size' | 'solver' | 'version'>, played: Played): Row {
  const results = played.results.get(head.solver) ?? []
  const own = timingsOf(results)
  const ours = timingsOf(played.results.get('ours') ?? [])
  const without = whyWithout(results)
  const note = without === undefined ? {} : { without }
  const [first] = own
  if (first === undefined) return { ...head, ...emptyRow, rounds: 0, ...note }
  const [cold, warm] = [ratios(own, ours, coldOf), ratios(own, ours, warmOf)]
  return {
    ...head,
    objective: first.objective,
    gap: worstGap(own, ours),
    coldMs: middle(own.map(coldOf)),
    warmMs: middle(own.map(warmOf)),
    ratioCold: middle(cold),
    ratioWarm: middle(warm),
    spreadCold: spread(cold),
    spreadWarm: spread(warm),
    rounds: own.length,
    objectives: own.map(({ objective }) => objective),
    loadMs: middle(own.map(({ loadMs }) => loadMs)),
    memoryMegabytes: middle(own.map(({ memoryMegabytes }) => memoryMegabytes)),
    ...note,
  }
}

export const rowsOf = (
  size: string,
  contestants: readonly Pick<Contestant, 'name' | 'version'>[],
  played: Played,
): readonly Row[] => contestants.map(({ name, version }) => rowOf({ size, solver: name, version }, played))

/** What makes the bench fail: another answer than ours, a proof that does not close, ours without answer. */
export function wrongIn(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ size, solver, gap, objective, without }) => {
    if (objective === null)
      return solver.startsWith('ours')
        ? [`${size}: ours gave no answer: ${without ?? 'nobody knows why'}`]
        : []
    return gap === 0 ? [] : [`${size}: ${solver} is ${String(gap)} away`]
  })
}
