/** Proves that parts make up their crew, and that a seat taken without an offer is the most asking one. */
import { day } from '@/domain/calendar/day'
import { type CrewPart, keyedParts, partsToTake, refusedParts } from '@/domain/gigs/crew-parts'

const part = (change: Partial<CrewPart>): CrewPart => ({
  seats: 1,
  isLead: false,
  skill: null,
  certificate: null,
  ...change,
})
const crew = [part({ isLead: true }), part({ seats: 3 }), part({ seats: 2, certificate: 'heightWork' })]
const workOn = day('2026-11-25')

describe('the parts of a crew', () => {
  it('make up the crew, to the last seat', () => {
    expect(refusedParts({ headcount: 6, hiring: 'instant', parts: crew })).toBeUndefined()
    expect(refusedParts({ headcount: 7, hiring: 'instant', parts: crew })).toMatchObject({
      code: 'gigs.post.parts-other-sum',
      facts: { seats: 6, headcount: 7 },
    })
  })

  it('may be left out: then all seats are alike', () => {
    expect(refusedParts({ headcount: 6, hiring: 'choose' })).toBeUndefined()
  })

  it('are no business of a round where the employer chooses', () => {
    expect(refusedParts({ headcount: 6, hiring: 'choose', parts: crew })).toMatchObject({
      code: 'gigs.post.parts-by-choice',
    })
  })

  it('keep the keys of their order', () => {
    expect(keyedParts(crew).map(({ key, seats }) => [key, seats])).toEqual([
      ['p0', 1],
      ['p1', 3],
      ['p2', 2],
    ])
  })
})

describe('a seat that somebody takes without an offer', () => {
  const take = (validUntil: string | null) =>
    partsToTake(
      keyedParts(crew),
      {
        trades: ['windows'],
        certificates: [{ key: 'heightWork', validUntil: validUntil === null ? null : day(validUntil) }],
      },
      workOn,
    )

  it('is the one that asks most of what they have, and never the lead', () => {
    expect(take(null)).toEqual(['p2', 'p1'])
  })

  it('asks nothing of a certificate that has run out', () => {
    expect(take('2026-11-24')).toEqual(['p1'])
    expect(take('2026-11-25')).toEqual(['p2', 'p1'])
  })

  it('asks for the further trade by name', () => {
    const parts = keyedParts([part({ skill: 'welder' })])
    const takes = (trades: readonly ('welder' | 'mason')[]) =>
      partsToTake(parts, { trades, certificates: [] }, workOn)
    expect([takes(['mason']), takes(['mason', 'welder'])]).toEqual([[], ['p0']])
  })
})
