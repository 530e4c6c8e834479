/**
 * Proves that the index gives exactly what a look at every gig gives, for whoever asks and whatever is open.
 */
import fc from 'fast-check'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { gigColumns, type GigRow } from '@/domain/matching/retrieval/gig-columns'
import { type GigIndex, gigIndex } from '@/domain/matching/retrieval/gig-index'
import type { GigsWanted, Seeker } from '@/domain/matching/retrieval/seeker'
import { fixed } from '../../fixed'
import { anyGigs, anySeeker, on, usual } from './any-market'
import { exhaustively } from './exhaustive'

const figures = retrievalFigures(on)

const anyWish: fc.Arbitrary<GigsWanted> = fc.record({
  most: fc.integer({ min: 1, max: 12 }),
  trade: fc.option(fc.constantFrom(...usual), { nil: undefined, freq: 1 }),
  onlyNamed: fc.boolean(),
  closed: fc.boolean(),
})

function byIndex({ columns, topGigs }: GigIndex, seeker: Seeker, wanted: GigsWanted) {
  const { gigs, scores } = topGigs(seeker, wanted)
  return [...gigs].map((gig, place) => ({ id: columns.ids[gig], score: scores[place] }))
}

const indexOf = (gigs: readonly GigRow[]) => gigIndex(gigColumns(gigs), figures)

describe('the best gigs by the index', () => {
  it('are those of a look at every gig, with the same scores, equals by id', () => {
    fc.assert(
      fc.property(
        anyGigs(60),
        fc.array(anySeeker, { minLength: 1, maxLength: 3 }),
        anyWish,
        (gigs, all, wish) => {
          const index = indexOf(gigs)
          for (const seeker of all)
            expect(byIndex(index, seeker, wish)).toEqual(exhaustively(gigs, seeker, wish))
        },
      ),
      fixed(81, 250),
    )
  })

  it('are so among thousands of gigs, where whole cells are passed over', () => {
    const gigs = fc.sample(anyGigs(100), { seed: 82, numRuns: 12 }).flat()
    const many = Array.from({ length: 2_000 }, (_, place) => {
      const like = gigs[place % Math.max(1, gigs.length)]!
      return { ...like, id: `n${place}`, latitude: Math.min(90, like.latitude + ((place * 37) % 101) / 500) }
    })
    const index = indexOf(many)
    for (const seeker of fc.sample(anySeeker, { seed: 83, numRuns: 25 })) {
      for (const wish of [{ most: 20 }, { most: 64, onlyNamed: true }])
        expect(byIndex(index, seeker, wish)).toEqual(exhaustively(many, seeker, wish))
    }
  })

  it('are none where there is no gig', () => {
    const [seeker] = fc.sample(anySeeker, { seed: 84, numRuns: 1 })
    expect(byIndex(indexOf([]), seeker!, { most: 20 })).toEqual([])
  })

  it('do not depend on the order in which the gigs came', () => {
    fc.assert(
      fc.property(anyGigs(40), anySeeker, (gigs, seeker) => {
        const turned = [...gigs].reverse()
        expect(byIndex(indexOf(turned), seeker, { most: 9 })).toEqual(
          byIndex(indexOf(gigs), seeker, { most: 9 }),
        )
      }),
      fixed(85, 40),
    )
  })
})
