/** Proves that the reasons shown are the ones that counted. */
import { reasonsOf } from '@/domain/matching/reasons'
import { suiting } from '@/domain/matching/utility'
import { facts, on } from './suiting-facts'

const said = (changed: Partial<typeof facts>, most?: number) =>
  reasonsOf(suiting({ ...facts, ...changed }, on), most).map(({ part }) => part)

describe('the reasons of a rank', () => {
  it('are its strongest parts, with their facts', () => {
    expect(reasonsOf(suiting(facts, on))).toEqual([
      { part: 'distance', facts: { distanceMetres: 2_000 } },
      { part: 'skill', facts: { knowsTrade: true } },
    ])
  })

  it('leave out what did not count and what never happened', () => {
    expect(said({ distanceMetres: null, knowsTrade: false, waitingDays: 0 })).toEqual([])
    expect(said({ distanceMetres: null, knowsTrade: false, bookedCount: 5, keptCount: 5 })).toEqual([
      'reliability',
    ])
    expect(said({ distanceMetres: null, knowsTrade: false, arrivalCount: 9, inTimeCount: 9 })).toEqual([
      'punctuality',
    ])
  })

  it('begin at seven tenths of what a part can give', () => {
    expect(said({ distanceMetres: 6_000 })).toEqual(['distance', 'skill'])
    expect(said({ distanceMetres: 6_007 })).toEqual(['skill'])
  })

  it('are as many as asked for', () => {
    expect(said({ hourlyPayFen: 3_300, waitingDays: 7 }, 3)).toEqual(['distance', 'wage', 'waitingDays'])
  })
})
