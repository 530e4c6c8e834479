/**
 * Types of the search for the best spots: by cells from near to far and by worth within a cell, ended as soon
 * as nothing that is left can be among the best (the threshold algorithm of Fagin, Lotem and Naor 2003).
 */
import { listedScore, wholeFactor } from '../chance'
import { metresFrom, radiansPerStep } from '../distance'
import { at } from './at'
import { emptyBest, type Found } from './best'
import { cellCount, type Lists, type Postings, stride } from './postings'
import { haversineOf, type Reach } from './reach'
import { type GridPlace, Rings } from './rings'

/** A list that is looked at, and what every spot in it brings beside its worth and its distance. */
export interface Strand {
  readonly kind: number
  readonly constant: number
}

export interface Wanted {
  /** Null when the seeker's place is not known. */
  readonly place: GridPlace | null
  readonly strands: readonly Strand[]
  /** True for spots of the list `rest` that stand in another strand already. */
  readonly isElsewhere: (spot: number) => boolean
  readonly most: number
  /** No spot that is known to be farther is wanted; null for any. */
  readonly withinMetres: number | null
  /** The limits; metres are null when one of the two places is not known. */
  readonly passes: (spot: number, metres: number | null) => boolean
}

/** A strand in the lists of one class. */
interface Run extends Strand {
  readonly list: number
  readonly factor: number
}

/** Up to this angle the flat square is at most a twelve-thousandth larger than the sphere's. */
const flatAngle = 0.03
const flatShare = (1 - 1e-4) / 4
const halfTurn = 180 * 10_000_000

const nowherePlace: GridPlace = { latitude: 0, longitude: 0 }
const nothingWanted: Wanted = {
  place: null,
  strands: [],
  isElsewhere: () => false,
  most: 1,
  withinMetres: null,
  passes: () => false,
}

/** Searches one index, one search after the other; what it works with is kept and used again. */
class Search {
  private readonly best = emptyBest()
  private readonly rings: Rings
  private readonly cells: number
  private wanted = nothingWanted
  private runs: readonly Run[] = []
  private place = nowherePlace
  private metresTo: (latitude: number, longitude: number) => number = () => 0
  /** The haversine within which spots are wanted. */
  private within = 1
  /** Distance of the spot under the eye, and the points it brings. */
  private metres: number | null = null
  private points = 0
  /** Least haversine and both cosines of the cell under the eye. */
  private haversine = 0
  private cosines = 1

  constructor(
    private readonly postings: Postings,
    private readonly reach: Reach,
  ) {
    this.rings = new Rings(postings.grid)
    this.cells = cellCount(postings.grid)
  }

  found(wanted: Wanted): Found {
    this.begin(wanted)
    for (const run of this.runs) this.takeUnmeasured(run, this.postings.unplaced)
    if (wanted.place === null) for (const run of this.runs) this.takeUnmeasured(run, this.postings.far)
    else if (this.reachesAround()) this.takeByWorth(this.reach.full)
    else {
      this.takeNear()
      this.takeFar()
    }
    return this.best.found()
  }

  private begin(wanted: Wanted): void {
    this.wanted = wanted
    this.best.begin(wanted.most)
    this.runs = this.postings.classFactors.flatMap((factor, one) =>
      wanted.strands.map(({ kind, constant }) => {
        return { kind, constant, factor, list: one * (this.postings.rest + 1) + kind }
      }),
    )
    this.place = wanted.place ?? nowherePlace
    this.metresTo = metresFrom(this.place.latitude, this.place.longitude)
    this.within = wanted.withinMetres === null ? 1 : haversineOf(wanted.withinMetres)
  }

  /** Points beside its worth that a spot of this run needs to be among the best. */
  private threshold({ factor, constant }: Run): number {
    const { least } = this.best
    return (factor === wholeFactor ? least : Math.ceil((least * wholeFactor) / factor)) - constant
  }

  /** Takes the spot under the eye if it is good enough and open. */
  private offer(run: Run, spot: number): void {
    const { spots, rest } = this.postings
    const raw = run.constant + at(spots.worth, spot) + this.points
    const score = spots.factor ? listedScore(raw, at(spots.factor, spot)) : raw
    if (!this.best.takes(score, spot)) return
    if (run.kind === rest && this.wanted.isElsewhere(spot)) return
    if (this.wanted.passes(spot, this.metres)) this.best.put(score, spot)
  }

  /** Spots without a distance: all of them bring the same points for it. */
  private takeUnmeasured(run: Run, { start, spot }: Lists): void {
    const { worth } = this.postings.spots
    this.metres = null
    this.points = this.reach.unknown
    for (let place = at(start, run.list), end = at(start, run.list + 1); place < end; place += 1) {
      const one = at(spot, place)
      if (this.threshold(run) - at(worth, one) > this.points) return
      this.offer(run, one)
    }
  }

  /** Cells in which a distance brings points. */
  private takeNear(): void {
    this.rings.begin(this.place)
    const visit = (cell: number, haversine: number, cosines: number) => {
      if (haversine > this.within) return
      this.haversine = haversine
      this.cosines = cosines
      for (const run of this.runs) this.takeCell(run, run.list * this.cells + cell)
    }
    const { count } = this.rings
    for (let ring = 0; ring < count && this.rings.bound(ring) <= this.farthest(); ring += 1)
      this.rings.visit(ring, visit)
  }

  /** The greatest haversine at which the best of any list could still be among the best. */
  private farthest(): number {
    const { far, spots } = this.postings
    let fewest = this.reach.full + 1
    for (const run of this.runs) {
      const first = at(far.start, run.list)
      if (first === at(far.start, run.list + 1)) continue
      fewest = Math.min(fewest, this.threshold(run) - at(spots.worth, at(far.spot, first)))
    }
    return Math.min(this.limitFor(fewest), this.within)
  }

  /** The greatest haversine that brings so many points; below every haversine when none does. */
  private limitFor(points: number): number {
    if (points > this.reach.full) return -1
    return this.reach.limit[points > 0 ? points : 0] ?? -1
  }

  private takeCell(run: Run, list: number): void {
    const { near, nearStart } = this.postings
    const first = at(nearStart, list)
    const end = at(nearStart, list + 1)
    if (first === end) return
    let threshold = this.threshold(run)
    for (let place = first * stride; place < end * stride; place += stride) {
      const limit = this.limitFor(threshold - at(near, place + 2))
      if (this.haversine > limit) return
      if (this.isBeyond(at(near, place), at(near, place + 1), limit)) continue
      this.meet(run, place)
      threshold = this.threshold(run)
    }
  }

  /** True when a spot is surely farther than a haversine or than the seeker goes; cheap, and never wrong. */
  private isBeyond(latitude: number, longitude: number, limit: number): boolean {
    const north = (latitude - this.place.latitude) * radiansPerStep
    const east = (longitude - this.place.longitude) * radiansPerStep
    const flat = (north * north + this.cosines * east * east) * flatShare
    return flat > Math.min(limit, this.within) && Math.abs(north) < flatAngle && Math.abs(east) < flatAngle
  }

  private meet(run: Run, place: number): void {
    const { near } = this.postings
    this.metres = this.metresTo(at(near, place), at(near, place + 1))
    this.points = at(this.reach.points, this.metres)
    // Where the distance brings nothing, worth alone decides: those are met in the far lists.
    if (this.points > 0) this.offer(run, at(near, place + 3))
  }

  private takeFar(): void {
    const { withinMetres } = this.wanted
    if (withinMetres !== null && at(this.reach.points, withinMetres) > 0) return
    this.cosines = Math.cos(this.place.latitude * radiansPerStep) * this.postings.grid.leastCosine
    this.takeByWorth(0)
  }

  /** Lists by worth, of spots whose distance brings at most so many points: none, or all that it can. */
  private takeByWorth(most: number): void {
    const { far, spots } = this.postings
    for (const run of this.runs)
      for (let place = at(far.start, run.list), end = at(far.start, run.list + 1); place < end; place += 1) {
        const spot = at(far.spot, place)
        if (this.threshold(run) - at(spots.worth, spot) > most) break
        this.meetFar(run, spot, most)
      }
  }

  private meetFar(run: Run, spot: number, most: number): void {
    const latitude = at(this.postings.spots.latitude, spot)
    const longitude = at(this.postings.spots.longitude, spot)
    if (most === 0 && this.isBeyond(latitude, longitude, 1)) return
    this.metres = this.metresTo(latitude, longitude)
    this.points = at(this.reach.points, this.metres)
    if (this.points <= most) this.offer(run, spot)
  }

  /**
   * True when half the globe lies between the place and a column: then rings are not in order of distance.
   */
  private reachesAround(): boolean {
    const { low, high, count } = this.postings.grid.columns
    const { longitude } = this.place
    return longitude - at(low, 0) > halfTurn || at(high, count - 1) - longitude > halfTurn
  }
}

/** Finds the best spots of an index, best first, equals by number: the same as of a look at each of them. */
export function searchOver(postings: Postings, reach: Reach): (wanted: Wanted) => Found {
  const search = new Search(postings, reach)
  return (wanted) => search.found(wanted)
}
