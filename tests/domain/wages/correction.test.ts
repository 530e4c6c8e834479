/** Proves what a correction may move, and who may decide about it. */
import type { Account } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'
import { mayCorrect, mayDecideCorrection } from '@/domain/wages/correction'

const codeOf = (answer: object) => ('code' in answer ? answer.code : undefined)
const posting = (from: Account, to: Account) => ({ from, to, amountFen: fen(100) })

it.each([
  [[posting('suspense:l1', 'escrow:g')], undefined],
  [[posting('wx:basic', 'correction:c1')], undefined],
  [[posting('payable:i', 'escrow:g')], 'wages.correction.untouchable'],
  [[posting('escrow:g', 'payable:i')], 'wages.correction.untouchable'],
  [[posting('bank', 'wx:basic'), posting('inflight:B1', 'escrow:g')], 'wages.correction.untouchable'],
  [[posting('refunding:R1', 'escrow:g')], 'wages.correction.untouchable'],
  [[posting('bank', 'bank')], 'wages.correction.moves-nothing'],
])('%j is refused as %s', (postings, code) => {
  expect(codeOf(mayCorrect(postings))).toBe(code)
})

it.each([
  ['proposed', 'b', undefined],
  ['proposed', 'a', 'wages.correction.same-officer'],
  ['booked', 'b', 'wages.correction.not-open'],
  ['declined', 'b', 'wages.correction.not-open'],
] as const)('a %s one is decided by %s: refused as %s', (state, decidedBy, code) => {
  expect(codeOf(mayDecideCorrection({ state, proposedBy: 'a', decidedBy }))).toBe(code)
})
