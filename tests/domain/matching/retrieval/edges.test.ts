/**
 * Proves that a round sees of each person the best of what a look at every gig finds, in the solver's order.
 */
import fc from 'fast-check'
import { edgesOf, mostEdges } from '@/domain/matching/retrieval/edges'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { gigColumns } from '@/domain/matching/retrieval/gig-columns'
import { gigIndex } from '@/domain/matching/retrieval/gig-index'
import { fixed } from '../../fixed'
import { anyGigs, anySeeker, on } from './any-market'
import { exhaustively } from './exhaustive'

const figures = retrievalFigures(on)
const anyRoundGigs = anyGigs(90).map((gigs) => gigs.map((gig) => ({ ...gig, eligiblePeople: 0 })))

describe('the edges of a round', () => {
  it('are the best open gigs of the trades each person named, by ascending gig', () => {
    fc.assert(
      fc.property(
        anyRoundGigs,
        fc.array(anySeeker, { maxLength: 5 }),
        fc.constantFrom(mostEdges, 3),
        (gigs, seekers, most) => {
          const index = gigIndex(gigColumns(gigs), figures)
          const { ids } = index.columns
          const instance = edgesOf(index, seekers, most)
          expect(instance.workerCount).toBe(seekers.length)
          seekers.forEach((seeker, worker) => {
            const [from, to] = [instance.edgeStart[worker]!, instance.edgeStart[worker + 1]!]
            const edges = [...instance.edgeGig.slice(from, to)].map((gig, place) => ({
              id: ids[gig]!,
              score: instance.edgeValue[from + place],
            }))
            const expected = [...exhaustively(gigs, seeker, { most, onlyNamed: true })]
            expect(edges).toEqual(expected.sort((one, other) => (one.id < other.id ? -1 : 1)))
          })
        },
      ),
      fixed(86, 150),
    )
  })

  it('carry the free seats of every gig, in the order of the ids', () => {
    const [gigs] = fc.sample(anyRoundGigs, { seed: 87, numRuns: 1 })
    const sorted = [...gigs!].sort((one, other) => (one.id < other.id ? -1 : 1))
    const { seats, gigCount } = edgesOf(gigIndex(gigColumns(gigs!), figures), [])
    expect(gigCount).toBe(sorted.length)
    expect([...seats]).toEqual(sorted.map(({ freeSeats }) => freeSeats))
  })

  it('are not built over gigs whose chance would count', () => {
    const [gigs] = fc.sample(
      anyGigs(40).filter((list) => list.some((gig) => gig.eligiblePeople > 0)),
      1,
    )
    expect(() => edgesOf(gigIndex(gigColumns(gigs!), figures), [])).toThrow('no chance')
  })
})
