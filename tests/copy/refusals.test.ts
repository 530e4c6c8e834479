/**
 * Every code has a plain Chinese sentence with something that would change it, and no fact is left unsaid as
 * "undefined".
 */
import { errorCodes } from '@/contract/errors'
import { refusalSentences } from '@/copy/zh/refusals'

/** Facts of every name that a sentence may use. */
const facts = {
  minimumYears: 16,
  allowedOn: '2027-02-10',
  tradeName: '电工',
  length: 17,
  missing: 'payRate',
  months: 6,
  dueOn: '2026-12-01',
  startAt: '2026-11-24T00:00:00.000Z',
  otherWorkOn: '2026-11-24',
  otherStartMinute: 390,
  otherEndMinute: 930,
  validUntil: '2026-11-24T00:00:00.000Z',
  most: 200,
  minutes: 90,
  breakMinutes: 60,
  longestMinutes: 720,
  mostDays: 14,
  headcount: 5,
  mostMinutes: 60,
  countedMinutes: 480,
  confirmedMinutes: 360,
  cut: 60,
  least: 0,
  until: '2026-11-24T00:00:00.000Z',
  confirmedAt: '2026-11-24T00:00:00.000Z',
  plannedEndAt: '2026-11-24T00:00:00.000Z',
  amountFen: 1,
  balanceFen: 2,
  paidInFen: 3,
  ordersMaximum: 5,
  orderFen: 4,
  hourlyFen: 1800,
  receivedFen: 5,
  owedFen: 6,
  escrowFen: 7,
  reservedFen: 8,
  product: '零工意外险',
  fromAgeYears: 16,
  toAgeYears: 65,
  hourlyPayFen: 1,
  wageFloorFen: 2,
  certificate: 'liftTruck',
  distanceMetres: 5200,
  radiusMetres: 3000,
  period: '2026',
  needed: 2,
  seats: 4,
  finishedShifts: 1,
  reviewers: 1,
  receiptNumber: 'R1',
  complaintsMaximum: 3,
  road: 'inspection',
  years: 2,
  lastDay: '2026-11-24',
  gigTitle: '装卸搬运工',
  workOn: '2026-11-24',
  wages: 2,
  paidFen: 17_500,
  mostFen: 100_000,
  reason: '金额算错了',
  attempts: 5,
  parts: 3,
  keptUntil: '2029-11-24',
  quarter: '2027-Q1',
  from: '2027-01-01',
  to: '2027-01-02',
}

it.each(errorCodes)('%s says what it is and what would change it', (code) => {
  const { what, changes } = refusalSentences(code, facts)
  expect(what).toMatch(/\p{Script=Han}/u)
  expect(changes.length).toBeGreaterThan(0)
  for (const sentence of [what, ...changes]) {
    expect(sentence).not.toMatch(/undefined|null|NaN|\$\{|[a-z]+\.[a-z]+/)
    expect(sentence.length).toBeLessThanOrEqual(44)
  }
})

it('answers a code it does not know yet with the general sentence', () => {
  expect(refusalSentences('gigs.some.thing', {}).what).toBe(
    refusalSentences('kernel.fault.unexpected', {}).what,
  )
})
