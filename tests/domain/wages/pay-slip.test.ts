/** A slip that is printed adds up, whoever adds. */
import fc from 'fast-check'
import { fen, noFen } from '@/domain/money/fen'
import { addsUp, slipColumn } from '@/domain/wages/pay-slip'
import { grossOf, payStep } from '@/domain/wages/pay-steps'

const hours = payStep({ label: 'hours', quantity: 410, unit: 'minute', rateFen: fen(2500), per: 60 })

it('prints each step, what was taken off, and what is left', () => {
  const sum = { steps: [hours], grossFen: fen(17_084), deductionFen: noFen, netFen: fen(17_084) }
  expect(slipColumn(sum)).toEqual({
    steps: [{ step: hours, amount: '170.84' }],
    deduction: '0.00',
    net: '170.84',
  })
})

it('prints a wage of one fen', () => {
  const one = payStep({ label: 'pieces', quantity: 1, unit: 'piece', rateFen: fen(1), per: 1 })
  const sum = { steps: [one], grossFen: fen(1), deductionFen: noFen, netFen: fen(1) }
  expect(slipColumn(sum).net).toBe('0.01')
})

it('adds up for any steps and any deduction within the gross, and for nothing else', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 6 })
  fc.assert(
    fc.property(steps, fc.nat(), fc.integer({ min: 1, max: 1_000 }), (amounts, off, wrong) => {
      const parts = amounts.map((amount) => ({ ...hours, amountFen: fen(amount) }))
      const grossFen = grossOf(parts)
      const deductionFen = fen(grossFen === 0 ? 0 : off % grossFen)
      const sum = { steps: parts, grossFen, deductionFen, netFen: fen(grossFen - deductionFen) }
      return (
        addsUp(sum) &&
        !addsUp({ ...sum, netFen: fen(sum.netFen + wrong) }) &&
        !addsUp({ ...sum, grossFen: fen(grossFen + wrong) })
      )
    }),
  )
})

it('is never printed when it does not add up', () => {
  const sum = { steps: [hours], grossFen: fen(17_083), deductionFen: noFen, netFen: fen(17_083) }
  expect(() => slipColumn(sum)).toThrow('add up')
})
