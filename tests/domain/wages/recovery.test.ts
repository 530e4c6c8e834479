/** Proves about which money a worker may be asked. */
import { fen } from '@/domain/money/fen'
import { mayPropose } from '@/domain/wages/recovery'

const paid = { state: 'paid', paidFen: fen(17_500), amountFen: fen(2_500) } as const

it.each([
  [paid, undefined],
  [{ ...paid, state: 'signed' }, undefined],
  [{ ...paid, amountFen: fen(17_500) }, undefined],
  [{ ...paid, amountFen: fen(17_501) }, 'wages.recovery.too-much'],
  [{ ...paid, state: 'waitingForTap' }, 'wages.recovery.not-paid'],
  [{ ...paid, state: 'accrued' }, 'wages.recovery.not-paid'],
] as const)('asked about %o is refused as %s', (question, code) => {
  const answer = mayPropose(question)
  expect('code' in answer ? answer.code : undefined).toBe(code)
})
