/** Proves the snapshot: what went in comes out, in few bytes, and bytes that are not whole are never read. */
import fc from 'fast-check'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { gigColumns } from '@/domain/matching/retrieval/gig-columns'
import { gigIndex } from '@/domain/matching/retrieval/gig-index'
import { bytesPerGig, packGigs, unpackGigs } from '@/domain/matching/retrieval/gig-snapshot'
import { must } from '@/domain/policy/must'
import { fixed } from '../../fixed'
import { anyGigs, anySeeker, on } from './any-market'
import { exhaustively } from './exhaustive'

const [gigs = []] = fc.sample(
  anyGigs(60).filter((list) => list.length > 30),
  { seed: 91, numRuns: 1 },
)
const packed = packGigs(gigColumns(gigs))

describe('the snapshot of the open gigs', () => {
  it('gives back every column and every id', () => {
    fc.assert(
      fc.property(anyGigs(50), (list) => {
        const columns = gigColumns(list)
        expect(unpackGigs(packGigs(columns))).toEqual(columns)
      }),
      fixed(92, 100),
    )
  })

  it('takes 24 bytes for a gig, its id, and a head', () => {
    expect(bytesPerGig).toBe(24)
    const idBytes = gigs.reduce((sum, { id }) => sum + id.length + 1, 0)
    expect(packed.length).toBeLessThanOrEqual(32 + 24 * gigs.length + idBytes + 6)
  })

  it('keeps scores: a search over what was unpacked is that of a look at every gig', () => {
    const columns = unpackGigs(packed)
    must(typeof columns !== 'string', 'the snapshot is whole')
    const index = gigIndex(columns, retrievalFigures(on))
    for (const seeker of fc.sample(anySeeker, { seed: 93, numRuns: 50 })) {
      const found = index.topGigs(seeker, { most: 9 })
      const told = [...found.gigs].map((gig, place) => ({ id: columns.ids[gig], score: found.scores[place] }))
      expect(told).toEqual(exhaustively(gigs, seeker, { most: 9 }))
    }
  })

  it('may lie anywhere in the memory it was read into', () => {
    const within = new Uint8Array(packed.length + 3)
    within.set(packed, 3)
    expect(unpackGigs(within.subarray(3))).toEqual(unpackGigs(packed))
    expect(unpackGigs(Buffer.from(within).subarray(3))).toEqual(unpackGigs(packed))
  })

  it('is not read when it was cut anywhere', () => {
    for (let length = 0; length < packed.length; length += 1)
      expect(unpackGigs(packed.subarray(0, length))).toBe('cut')
  })

  it('is not read when any byte of it was changed', () => {
    for (let place = 0; place < packed.length; place += 1) {
      const changed = packed.slice()
      changed[place] = (changed[place]! + 1 + (place % 255)) % 256
      expect(typeof unpackGigs(changed)).toBe('string')
    }
  })

  it('is not read when it is of another kind, another version or another list of trades', () => {
    const changedAt = (place: number) => {
      const changed = packed.slice()
      changed[place] = changed[place]! + 1
      return changed
    }
    expect(unpackGigs(changedAt(0))).toBe('foreign')
    expect(unpackGigs(changedAt(4))).toBe('otherVersion')
    expect(unpackGigs(changedAt(40))).toBe('damaged')
    expect(unpackGigs(new Uint8Array(64))).toBe('foreign')
  })
})
