/** Types of whoever finds the best gigs for a person, and the ranking that every peer needs afterwards. */
import { metresFrom } from '@/domain/matching/distance'
import { at, limitsIn } from '../generator/openings'
import { type Ground, listLength } from './ground'

/** Gigs by their numbers, best first, equals by number, with their scores. */
export interface FoundList {
  readonly gigs: ArrayLike<number>
  readonly scores: ArrayLike<number>
}

export type Find = (worker: number) => FoundList

export interface Finder {
  readonly name: string
  readonly packageNames: readonly string[]
  /** Loads what it needs and builds its index; both are timed apart from the questions. */
  build(ground: Ground): Promise<Find>
}

/** Steps of the shipped grid in a millionth of a degree. */
export const gridSteps = 10

interface Candidate {
  readonly gig: number
  readonly score: number
}

const best = (candidates: Candidate[]): FoundList => {
  const sorted = candidates.sort((left, right) => right.score - left.score || left.gig - right.gig)
  const top = sorted.slice(0, listLength)
  return { gigs: top.map(({ gig }) => gig), scores: top.map(({ score }) => score) }
}

export interface Ranking {
  /** Whether no limit but the distance closes the gig; cheap, so it goes first. */
  isOpen(gig: number): boolean
  /** Ranks what the index has found near by. */
  rank(gigs: ArrayLike<number>): FoundList
}

/** What every peer has to do itself: limits, distance, score, order. */
export function rankingFor({
  market,
  wagePoints,
  distancePoints,
  ownPoints,
}: Ground): (worker: number) => Ranking {
  const { workers, gigs } = market
  const limits = limitsIn(market)
  return (worker) => {
    const isOpen = limits(worker)
    const radius = at(workers.radiusMetres, worker)
    const own = ownPoints(worker)
    const metresTo = metresFrom(
      at(workers.latitude, worker) * gridSteps,
      at(workers.longitude, worker) * gridSteps,
    )
    return {
      isOpen,
      rank(near) {
        const candidates: Candidate[] = []
        for (let place = 0; place < near.length; place += 1) {
          const gig = near[place] ?? 0
          if (!isOpen(gig)) continue
          const metres = metresTo(at(gigs.latitude, gig) * gridSteps, at(gigs.longitude, gig) * gridSteps)
          if (metres > radius) continue
          candidates.push({ gig, score: own + at(wagePoints, gig) + at(distancePoints, metres) })
        }
        return best(candidates)
      },
    }
  }
}

export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** A little wider than the radius: the exact distance decides afterwards. */
export function boxAround({ market }: Ground, worker: number): Box {
  const { workers } = market
  const [x, y] = [at(workers.longitude, worker), at(workers.latitude, worker)]
  const north = at(workers.radiusMetres, worker) * 9.01 + 10
  const east = north / Math.cos(((Math.abs(y) + north) / 1_000_000) * (Math.PI / 180))
  return { minX: x - east, minY: y - north, maxX: x + east, maxY: y + north }
}
