/** Proves that rails are never mixed, and that each says what the law asks for. */
import { fundsNotes, sameRail } from '@/domain/wages/funds-model'

describe('the rail of a wage', () => {
  it('is the same for gig and event, or the event is refused', () => {
    expect(sameRail({ ofGig: 'recorded', ofEvent: 'recorded' })).toEqual({ same: true })
    expect(sameRail({ ofGig: 'recorded', ofEvent: 'reference' })).toMatchObject({
      code: 'wages.rail.mixed',
      facts: { ofGig: 'recorded', ofEvent: 'reference' },
    })
  })

  it('tells a household that paying directly is its lawful road', () => {
    expect(fundsNotes({ employerKind: 'person', fundsModel: 'reference' })).toEqual([
      'operatorMustOweTheWage',
      'householdPaysDirectly',
    ])
    expect(fundsNotes({ employerKind: 'unit', fundsModel: 'reference' })).toEqual(['operatorMustOweTheWage'])
  })

  it('between the two ends with the worker’s signature', () => {
    expect(fundsNotes({ employerKind: 'person', fundsModel: 'recorded' })).toContain('signedByTheWorker')
  })
})
