/** Proves that rails are never mixed, and that each says what the law asks for. */
import { fundsModels } from '@/domain/money/rail'
import { fundsNotes, isPaidIn, sameRail } from '@/domain/wages/funds-model'

describe('the rail of a wage', () => {
  it('is the same for gig and event, or the event is refused', () => {
    expect(sameRail({ ofGig: 'recorded', ofEvent: 'recorded' })).toEqual({ same: true })
    expect(sameRail({ ofGig: 'recorded', ofEvent: 'reference' })).toMatchObject({
      code: 'wages.rail.mixed',
      facts: { ofGig: 'recorded', ofEvent: 'reference' },
    })
  })

  it('mixes with no other, in either direction', () => {
    for (const ofGig of fundsModels) {
      for (const ofEvent of fundsModels) {
        const isSame = 'same' in sameRail({ ofGig, ofEvent })
        expect(isSame).toBe(ofGig === ofEvent)
      }
    }
  })

  it('brings money to the operator only where the operator owes the wage', () => {
    for (const fundsModel of fundsModels) {
      const notes = fundsNotes({ employerKind: 'unit', fundsModel })
      expect(notes.includes('operatorMustOweTheWage')).toBe(isPaidIn(fundsModel))
    }
  })

  it("of the payroll card needs the employer's own account and the worker's consent", () => {
    const notes = fundsNotes({ employerKind: 'unit', fundsModel: 'payrollCard' })
    expect(notes).toEqual(['paidFromOwnAccount', 'workerAgreesToCard'])
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
