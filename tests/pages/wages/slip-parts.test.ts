/**
 * The lines of a pay slip can be checked with a pencil, and the last of them says that nothing was taken off.
 */
import type { PaySlip } from '@/contract/wages'
import { fen } from '@/domain/money/fen'
import { payStep } from '@/domain/wages/pay-steps'
import { partsOf } from '@/pages/wages/pay-slip/parts'

const linesOf = (steps: PaySlip['steps']) =>
  partsOf({ steps, deductionFen: fen(0) } as PaySlip).map(({ label }) => label)

it('writes hours at their rate', () => {
  const step = payStep({ label: 'hours', quantity: 480, unit: 'minute', rateFen: fen(2_250), per: 60 })
  expect(linesOf([step])).toEqual(['8 小时 × ¥22.50/小时', '扣除'])
})

it('writes days, a part of a day and pieces', () => {
  expect(
    linesOf([
      payStep({ label: 'days', quantity: 1, unit: 'day', rateFen: fen(18_000), per: 1 }),
      payStep({ label: 'partOfDay', quantity: 340, unit: 'minute', rateFen: fen(18_000), per: 480 }),
      payStep({ label: 'pieces', quantity: 120, unit: 'piece', rateFen: fen(150), per: 1 }),
    ]),
  ).toEqual(['1 天 × ¥180.00', '干了 5 小时 40 分，一天 ¥180.00，按比例', '120 件 × ¥1.50', '扣除'])
})
