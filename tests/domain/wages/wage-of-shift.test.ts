/**
 * Proves that every part of a wage is counted from what was agreed, and that the parts together are the wage.
 */
import fc from 'fast-check'
import { fen, sumFen } from '@/domain/money/fen'
import { grossOf } from '@/domain/wages/pay-steps'
import { beyondPlan, callSteps, cutPay, type DecidedWork, wageSteps } from '@/domain/wages/wage-of-shift'

const agreed = {
  payUnit: 'hour',
  payRateFen: fen(2_500),
  overtimeRateFen: fen(3_750),
  nightExtraFen: fen(500),
  expectedPayFen: fen(17_500),
} as const

const work = (changes: Partial<DecidedWork> = {}): DecidedWork => ({
  agreed,
  plannedMinutes: 420,
  ...{ minutes: 420, pieces: null, plannedPieces: null, nightMinutes: 0, isCall: false },
  ...changes,
})

const gross = (...parts: readonly Parameters<typeof grossOf>[0][]) => sumFen(parts.map(grossOf))

it('pays the confirmed minutes, the time beyond the plan and the night as agreed', () => {
  expect(gross(wageSteps(work()))).toBe(17_500)
  expect(wageSteps(work({ minutes: 480, nightMinutes: 30 }))).toMatchObject([
    { label: 'hours', quantity: 420, amountFen: 17_500 },
    { label: 'overtime', quantity: 60, amountFen: 3_750 },
    { label: 'night', quantity: 30, amountFen: 250 },
  ])
})

it('pays whoever came in vain for the call, at the value of the whole gig', () => {
  expect(wageSteps(work({ minutes: 120, isCall: true }))).toMatchObject([
    { label: 'callOut', amountFen: 5_000 },
  ])
  expect(callSteps(work(), 0)).toEqual([])
})

it('takes the measure of the gig for a cut: pieces where it pays by them, minutes elsewhere', () => {
  const byPiece = work({ agreed: { ...agreed, payUnit: 'piece', payRateFen: fen(80) }, pieces: 90 })
  expect(cutPay(byPiece, { from: 0, to: 10 }).amountFen).toBe(800)
  expect(cutPay(work({ minutes: 390 }), { from: 0, to: 30 }).amountFen).toBe(1_250)
})

it('splits what goes beyond the plan from the plan, and a call not at all', () => {
  const parts = beyondPlan(work({ minutes: 480, nightMinutes: 90 }), 60)
  expect(parts?.within).toMatchObject({ minutes: 420, steps: [{ amountFen: 17_500 }, { amountFen: 250 }] })
  expect(parts?.beyond).toMatchObject({ minutes: 60, steps: [{ label: 'overtime', amountFen: 4_250 }] })
  expect(beyondPlan(work(), 0)).toBeUndefined()
  expect(beyondPlan(work({ minutes: 480, isCall: true }), 0)).toBeUndefined()
})

const byPiece = { ...agreed, payUnit: 'piece', payRateFen: fen(80) } as const
const pieces = (made: number) => work({ agreed: byPiece, pieces: made, plannedPieces: 200, minutes: 500 })

it('splits pieces beyond the agreed number from these, and the agreed number itself not', () => {
  const parts = beyondPlan(pieces(201), 0)
  expect(parts?.within).toMatchObject({ minutes: 500, steps: [{ quantity: 200, amountFen: 16_000 }] })
  expect(parts?.beyond).toMatchObject({ steps: [{ label: 'pieces', quantity: 1, amountFen: 80 }] })
  expect(beyondPlan(pieces(200), 0)).toBeUndefined()
  expect(beyondPlan({ ...pieces(201), isCall: true }, 0)).toBeUndefined()
})

const anyWork = fc
  .record({
    payUnit: fc.constantFrom('hour' as const, 'day' as const),
    payRateFen: fc.integer({ min: 1, max: 100_000 }),
    overtimeRateFen: fc.option(fc.integer({ min: 1, max: 100_000 })),
    nightExtraFen: fc.option(fc.integer({ min: 1, max: 10_000 })),
    minutes: fc.integer({ min: 0, max: 900 }),
    nightMinutes: fc.integer({ min: 0, max: 900 }),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ minutes, nightMinutes, share, payUnit, ...rates }) => {
    const worked = work({ minutes, nightMinutes: Math.min(minutes, nightMinutes) })
    const optional = (rate: number | null) => (rate === null ? null : fen(rate))
    const terms = {
      ...{ payUnit, expectedPayFen: agreed.expectedPayFen, payRateFen: fen(rates.payRateFen) },
      overtimeRateFen: optional(rates.overtimeRateFen),
      nightExtraFen: optional(rates.nightExtraFen),
    }
    return { worked: { ...worked, agreed: terms }, share }
  })

it('loses and makes no fen by splitting: plan and beyond, confirmed and cut, in any parts', () => {
  fc.assert(
    fc.property(anyWork, fc.integer({ min: 1, max: 300 }), ({ worked, share }, cut) => {
      const whole = gross(wageSteps(worked))
      const night = Math.floor((worked.nightMinutes * share) / 100)
      const parts = beyondPlan(worked, Math.min(night, Math.max(0, worked.minutes - 420)))
      if (parts) expect(gross(parts.within.steps, parts.beyond.steps)).toBe(whole)
      const first = Math.floor((cut * share) / 100)
      const halves = [cutPay(worked, { from: 0, to: first }), cutPay(worked, { from: first, to: cut })]
      expect(sumFen(halves.map(({ amountFen }) => amountFen))).toBe(
        cutPay(worked, { from: 0, to: cut }).amountFen,
      )
    }),
  )
})
