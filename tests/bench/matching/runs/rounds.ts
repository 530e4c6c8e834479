/** Plays the rounds of one size: in each a market of another seed, solved by ours and every peer in turn. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildInstance } from '../generator/build-instance'
import { hashOf, writeInstance } from '../generator/instance-file'
import { drawMarket } from '../generator/market'
import { type MarketSize, seeds } from '../generator/sizes'
import { type Ended, runChild } from './children'
import type { Contestant } from './contestants'
import type { Timing } from './timing'

export interface Played {
  readonly instances: readonly InstanceNote[]
  /** For each contestant what each round gave; the list ends with the round that gave nothing. */
  readonly results: ReadonlyMap<string, readonly Result[]>
}

export interface InstanceNote {
  readonly seed: number
  readonly hash: string
  readonly seats: number
  readonly edges: number
}

export type Result =
  | { readonly timing: Timing }
  | {
      readonly timing?: undefined
      readonly without: Exclude<Ended['how'], 'answered'>
      readonly why?: string
    }

const folder = join('.tmp', 'bench-matching')

function resultOf(contestant: Contestant, ended: Ended): Result {
  if (ended.how === 'answered') return { timing: contestant.read(ended.line) }
  return ended.how === 'failed' ? { without: ended.how, why: ended.why } : { without: ended.how }
}

function drawInstance(size: MarketSize, seed: number) {
  const instance = buildInstance(drawMarket(size, seed))
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${size.name}-${seed}.bin`)
  writeInstance(file, instance)
  const seats = instance.seats.reduce((sum, count) => sum + count, 0)
  return { file, note: { seed, hash: hashOf(instance), seats, edges: instance.edgeGig.length } }
}

export interface RoundsWished {
  readonly size: MarketSize
  readonly rounds: number
  readonly contestants: readonly Contestant[]
  say(progress: string): void
}

/** Who gave no answer once is not asked again: the limit is two minutes, and there are five rounds. */
const isStillIn = (results: readonly Result[]): boolean => results.every(({ timing }) => timing !== undefined)

export async function playRounds({ size, rounds, contestants, say }: RoundsWished): Promise<Played> {
  const results = new Map<string, Result[]>(contestants.map(({ name }) => [name, []]))
  const instances: InstanceNote[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { file, note } = drawInstance(size, seeds[round % seeds.length] ?? seeds[0])
    if (round < seeds.length) instances.push(note)
    say(`${size.name} seed ${note.seed}: ${note.seats} seats, ${note.edges} edges, hash ${note.hash}`)
    // Each round begins with another contestant, so that nobody always runs on a machine just made warm.
    const order = [...contestants.slice(round % contestants.length), ...contestants].slice(
      0,
      contestants.length,
    )
    for (const contestant of order) {
      const own = results.get(contestant.name) ?? []
      if (!isStillIn(own)) continue
      own.push(resultOf(contestant, await runChild(contestant.command(file))))
    }
    rmSync(file)
  }
  return { instances, results }
}
