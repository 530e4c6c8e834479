/** Proves what the employer can give in to and what staff can award. */
import * as fc from 'fast-check'
import { concession, decision, openPart } from '@/domain/attendance/settling-objection'
import { isRefusal } from '@/domain/policy/refusal'
import { propertyRuns, propertySeed } from '../../property-runs'

const fresh = { claimed: 60, conceded: null }
const answered = { claimed: 60, conceded: 20 }
const outOfRange = 'attendance.objection.award-out-of-range'
const code = (answer: object) => ('code' in answer ? answer.code : answer)

it('gives in to all that is open when no count is said', () => {
  expect(concession(fresh, null)).toEqual({ granted: 60, isAll: true })
  expect(concession(answered, null)).toEqual({ granted: 40, isAll: true })
})

it('gives in to a part once; after that only to all of the rest', () => {
  expect(concession(fresh, 20)).toEqual({ granted: 20, isAll: false })
  expect(code(concession(answered, 20))).toBe('attendance.objection.already-conceded')
  expect(concession(answered, 40)).toEqual({ granted: 40, isAll: true })
})

it('gives in to something, and to no more than is open', () => {
  expect(code(concession(fresh, 0))).toBe(outOfRange)
  expect(code(concession(fresh, 61))).toBe(outOfRange)
})

it('awards nothing, everything that is open, or anything between', () => {
  expect([-1, 0, 40, 41].map((awarded) => code(decision(answered, awarded)))).toEqual([
    outOfRange,
    { awarded: 0 },
    { awarded: 40 },
    outOfRange,
  ])
})

it('never grants more than was claimed, whatever is tried in which order', () => {
  const tries = fc.array(fc.option(fc.integer({ min: -5, max: 500 }), { nil: null }), { maxLength: 6 })
  const property = fc.property(fc.integer({ min: 1, max: 480 }), tries, (claimed, asked) => {
    let dispute: { claimed: number; conceded: number | null } = { claimed, conceded: null }
    let granted = 0
    for (const count of asked) {
      const answer = concession(dispute, count)
      if (isRefusal(answer) || openPart(dispute) === 0) continue
      granted += answer.granted
      dispute = { claimed, conceded: granted }
    }
    expect(granted).toBeLessThanOrEqual(claimed)
    expect(openPart(dispute)).toBe(claimed - granted)
  })
  fc.assert(property, { numRuns: propertyRuns(300), seed: propertySeed(71) })
})
