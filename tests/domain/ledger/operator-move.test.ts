/** Proves the entries of the operator's own money for every pair of places. */
import { instant } from '@/domain/calendar/instant'
import { entriesOfMove, type MovePlace, type OperatorMove } from '@/domain/ledger/operator-move'
import { fen } from '@/domain/money/fen'

const move = (from: MovePlace, to: MovePlace, leg: OperatorMove['leg'] = 'both') => {
  const at = instant('2026-11-24T01:00:00.000Z')
  const answer = entriesOfMove({ from, to, leg, amountFen: fen(7), voucher: 'V', at })
  if ('code' in answer) return answer.code
  return answer.map(
    ({ id, postings }) => `${id} | ${postings.map((each) => `${each.from} > ${each.to}`).join()}`,
  )
}

it('puts in, takes out, and moves across, in one step or in two', () => {
  expect(move('outside', 'wx:operation')).toEqual(['float:V | wx:operation > outside:float'])
  expect(move('outside', 'wx:fees')).toEqual(['float:V | wx:fees > outside:float'])
  expect(move('wx:basic', 'outside')).toEqual(['taken:V | outside:float > wx:basic'])
  const [leaves, arrives] = ['move:V | transit:V > wx:basic', 'moved:V | bank > transit:V']
  expect(move('wx:basic', 'bank')).toEqual([leaves, arrives])
  expect(move('wx:basic', 'bank', 'leaves')).toEqual([leaves])
  expect(move('wx:basic', 'bank', 'arrives')).toEqual([arrives])
})

it('refuses a move from an account to itself', () => {
  expect(move('bank', 'bank')).toBe('wages.move.same-account')
  expect(move('outside', 'outside')).toBe('wages.move.same-account')
})
