/** Proves that the part that decides is the greatest lead of the other, and that equals have none. */
import { decidingPart } from '@/domain/matching/round/deciding-part'
import { suiting } from '@/domain/matching/utility'
import { facts, on } from '../suiting-facts'

const partsOf = (more: Partial<typeof facts>) => suiting({ ...facts, ...more }, on).parts

describe('the part that decides between two people', () => {
  it('is the greatest lead, with the facts of both', () => {
    const own = partsOf({ distanceMetres: 9_000, waitingDays: 1 })
    const other = partsOf({ distanceMetres: 2_000, waitingDays: 2 })
    expect(decidingPart(own, other)).toEqual({
      part: 'distance',
      lead: 1_050,
      ownFacts: { distanceMetres: 9_000 },
      otherFacts: { distanceMetres: 2_000 },
    })
  })

  it('leaves out where one leads oneself', () => {
    const deciding = decidingPart(
      partsOf({ distanceMetres: 100, waitingDays: 1 }),
      partsOf({ distanceMetres: 9_000, waitingDays: 2 }),
    )
    expect(deciding?.part).toBe('waitingDays')
  })

  it('is none between equals', () => {
    expect(decidingPart(partsOf({}), partsOf({}))).toBeNull()
  })
})
