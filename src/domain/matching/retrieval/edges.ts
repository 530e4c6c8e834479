/**
 * Into a round goes, for each person, what is open to them and suits best, at most so many gigs of their own
 * trades.
 *
 * Law     House rules C-02, C-03
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/retrieval/edges.test.ts
 */
import { must } from '../../policy/must'
import type { Instance } from '../assignment/instance'
import { at } from './at'
import type { GigIndex } from './gig-index'
import type { GigsFound, Seeker } from './seeker'

/** More choices than any person weighs; beyond them nothing was gained in any market measured. */
export const mostEdges = 64

/** A list of whole numbers that grows by halves. */
class Growing {
  private held = new Int32Array(1_024)
  length = 0

  add(values: Int32Array): void {
    if (this.length + values.length > this.held.length) {
      const wider = new Int32Array((this.length + values.length) * 2)
      wider.set(this.held)
      this.held = wider
    }
    this.held.set(values, this.length)
    this.length += values.length
  }

  whole(): Int32Array {
    return this.held.slice(0, this.length)
  }
}

const numbers = 2 ** 14

/** What was found, by ascending gig; a gig and its score make one number while they are sorted. */
function byGig({ gigs, scores }: GigsFound): GigsFound {
  const both = new Float64Array(gigs.length)
  for (let place = 0; place < gigs.length; place += 1)
    both[place] = at(gigs, place) * numbers + at(scores, place)
  both.sort()
  return {
    gigs: Int32Array.from(both, (one) => Math.floor(one / numbers)),
    scores: Int32Array.from(both, (one) => one % numbers),
  }
}

/**
 * The columns of a round: seekers stand in the order of their ids, gigs as in the index. The chance counts in
 * lists alone, so an index for rounds is built over gigs without eligible people.
 */
export function edgesOf(index: GigIndex, seekers: readonly Seeker[], most = mostEdges): Instance {
  const { ids, freeSeats, eligiblePeople } = index.columns
  must(
    eligiblePeople.every((count) => count === 0),
    'a round counts no chance',
  )
  const edgeStart = new Int32Array(seekers.length + 1)
  const edgeGig = new Growing()
  const edgeValue = new Growing()
  seekers.forEach((seeker, worker) => {
    const { gigs, scores } = byGig(index.topGigs(seeker, { most, onlyNamed: true }))
    edgeGig.add(gigs)
    edgeValue.add(scores)
    edgeStart[worker + 1] = edgeGig.length
  })
  return {
    workerCount: seekers.length,
    gigCount: ids.length,
    seats: Int32Array.from(freeSeats),
    edgeStart,
    edgeGig: edgeGig.whole(),
    edgeValue: edgeValue.whole(),
  }
}
