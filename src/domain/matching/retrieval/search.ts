/**
 * Types of the search for the best spots: by cells from near to far and by worth within a cell, ended as soon
 * as nothing that is left can be among the best (the threshold algorithm of Fagin, Lotem and Naor 2003).
 */
import { listedScore, wholeFactor } from '../chance'
import { metresFrom, radiansPerStep } from '../distance'
import { at } from './at'
import { type Best, bestOf, type Found } from './best'
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

class Search {
  private readonly best: Best
  private readonly runs: readonly Run[]
  private readonly place: GridPlace
  private readonly metresTo: (latitude: number, longitude: number) => number
  private readonly within: number

  constructor(
    private readonly postings: Postings,
    private readonly reach: Reach,
    private readonly wanted: Wanted,
  ) {
    this.best = bestOf(wanted.most)
    this.runs = postings.classFactors.flatMap((factor, one) =>
      wanted.strands.map((strand) => ({ ...strand, factor, list: one * (postings.rest + 1) + strand.kind })),
    )
    this.place = wanted.place ?? { latitude: 0, longitude: 0 }
    this.metresTo = metresFrom(this.place.latitude, this.place.longitude)
    this.within = wanted.withinMetres === null ? 1 : haversineOf(wanted.withinMetres)
  }

  found(): Found {
    for (const run of this.runs) this.takeUnmeasured(run, this.postings.unplaced)
    if (this.wanted.place === null) for (const run of this.runs) this.takeUnmeasured(run, this.postings.far)
    else if (this.reachesAround()) this.takeByWorth(true)
    else {
      this.takeNear()
      this.takeFar()
    }
    return this.best.found()
  }

  /** Points beside its worth that a spot of this run needs to be among the best. */
  private threshold({ factor, constant }: Run): number {
    const { least } = this.best
    return (factor === wholeFactor ? least : Math.ceil((least * wholeFactor) / factor)) - constant
  }

  private offer(run: Run, spot: number, measured: { points: number; metres: number | null }): void {
    const { spots, rest } = this.postings
    const raw = run.constant + at(spots.worth, spot) + measured.points
    const score = spots.factor ? listedScore(raw, at(spots.factor, spot)) : raw
    if (!this.best.takes(score, spot)) return
    if (run.kind === rest && this.wanted.isElsewhere(spot)) return
    if (this.wanted.passes(spot, measured.metres)) this.best.put(score, spot)
  }

  /** Spots without a distance: all of them bring the same points for it. */
  private takeUnmeasured(run: Run, { start, spot }: Lists): void {
    const measured = { points: this.reach.unknown, metres: null }
    const { worth } = this.postings.spots
    for (let place = at(start, run.list); place < at(start, run.list + 1); place += 1) {
      const one = at(spot, place)
      if (this.threshold(run) - at(worth, one) > this.reach.unknown) return
      this.offer(run, one, measured)
    }
  }

  /** Cells in which a distance brings points. */
  private takeNear(): void {
    const rings = new Rings(this.postings.grid, this.place)
    const cells = cellCount(this.postings.grid)
    const visit = (cell: number, haversine: number, cosines: number) => {
      if (haversine > this.within) return
      for (const run of this.runs) this.takeCell(run, run.list * cells + cell, { haversine, cosines })
    }
    for (let ring = 0; rings.bound(ring) <= this.farthest(); ring += 1) rings.visit(ring, visit)
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

  private takeCell(run: Run, list: number, cell: { haversine: number; cosines: number }): void {
    const { near, nearStart } = this.postings
    let threshold = this.threshold(run)
    for (let place = at(nearStart, list), end = at(nearStart, list + 1); place < end; place += 1) {
      const limit = this.limitFor(threshold - at(near, place * stride + 2))
      if (cell.haversine > limit) return
      if (this.isBeyond(place, cell.cosines, limit)) continue
      this.meet(run, place)
      threshold = this.threshold(run)
    }
  }

  /** True when a spot is surely farther than a haversine or than the seeker goes; cheap, and never wrong. */
  private isBeyond(place: number, cosines: number, limit: number): boolean {
    const { near } = this.postings
    const north = (at(near, place * stride) - this.place.latitude) * radiansPerStep
    const east = (at(near, place * stride + 1) - this.place.longitude) * radiansPerStep
    const flat = (north * north + cosines * east * east) * flatShare
    return flat > Math.min(limit, this.within) && Math.abs(north) < flatAngle && Math.abs(east) < flatAngle
  }

  private meet(run: Run, place: number): void {
    const { near } = this.postings
    const metres = this.metresTo(at(near, place * stride), at(near, place * stride + 1))
    const points = at(this.reach.points, metres)
    // Where the distance brings nothing, worth alone decides: those are met in the far lists.
    if (points > 0) this.offer(run, at(near, place * stride + 3), { points, metres })
  }

  private takeFar(): void {
    const { withinMetres } = this.wanted
    if (withinMetres !== null && at(this.reach.points, withinMetres) > 0) return
    this.takeByWorth(false)
  }

  /** Far lists by worth: all of them, or only spots whose distance brings nothing. */
  private takeByWorth(all: boolean): void {
    const { far, spots } = this.postings
    for (const run of this.runs)
      for (let place = at(far.start, run.list); place < at(far.start, run.list + 1); place += 1) {
        const spot = at(far.spot, place)
        if (this.threshold(run) - at(spots.worth, spot) > (all ? this.reach.full : 0)) break
        this.meetFar(run, spot, all)
      }
  }

  private meetFar(run: Run, spot: number, all: boolean): void {
    const { latitude, longitude } = this.postings.spots
    const metres = this.metresTo(at(latitude, spot), at(longitude, spot))
    const points = at(this.reach.points, metres)
    if (points === 0 || all) this.offer(run, spot, { points, metres })
  }

  /** True when half the globe lies between the place and a column: then rings are not in order of distance. */
  private reachesAround(): boolean {
    const { low, high, count } = this.postings.grid.columns
    const { longitude } = this.place
    return longitude - at(low, 0) > halfTurn || at(high, count - 1) - longitude > halfTurn
  }
}

/** The best spots, best first, equals by number: the same as of a look at each of them. */
export const bestSpots = (postings: Postings, reach: Reach, wanted: Wanted): Found =>
  new Search(postings, reach, wanted).found()
