/**
 * Proves that what is doubtful is set aside in the right direction, and put right by an entry of its own.
 */
import { instant } from '@/domain/calendar/instant'
import { rebuildBalances } from '@/domain/ledger/apply-entry'
import {
  correctionBooked,
  lineSuspended,
  recoveryPassedOn,
  recoveryReceived,
  recoverySigned,
  suspenseCleared,
  wageReturned,
} from '@/domain/ledger/entries-of-doubt'
import type { Entry } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'

const event = { amountFen: fen(100), at: instant('2026-11-24T01:00:00.000Z') }
const written = ({ id, kind, postings }: Entry) =>
  `${id} ${kind} | ${postings.map(({ from, to }) => `${from} > ${to}`).join(', ')}`

it('books each under the line, order, row or correction that names it', () => {
  const line = { ...event, lineId: 'L1' }
  const recovery = { ...event, itemId: 'i', orderNumber: 'O1' }
  const entries = [
    lineSuspended({ ...line, direction: 'in', account: 'wx:basic' }),
    lineSuspended({ ...line, lineId: 'L2', direction: 'out', account: 'wx:operation' }),
    suspenseCleared({ ...line, direction: 'in', belongsTo: 'outside:float' }),
    suspenseCleared({ ...line, lineId: 'L2', direction: 'out', belongsTo: 'fee:channel' }),
    recoveryReceived({ ...recovery, transactionId: 'T1' }),
    recoveryPassedOn({ ...recovery, gigId: 'g' }),
    recoverySigned({ ...recovery, account: 'recorded:g' }),
    wageReturned({ ...event, itemId: 'i', detailNumber: 'D1', account: 'wx:operation' }),
    wageReturned({ ...event, itemId: 'i', detailNumber: 'D2', account: 'payroll:g' }),
    correctionBooked({
      correctionId: 'c1',
      at: event.at,
      postings: [
        { from: 'escrow:g', to: 'escrow:h', amountFen: fen(3) },
        { from: 'correction:c1', to: 'escrow:g', amountFen: fen(4) },
      ],
    }),
  ]
  expect(entries.map(written)).toEqual([
    'susp:L1 lineSuspended | wx:basic > suspense:L1',
    'susp:L2 lineSuspended | suspense:L2 > wx:operation',
    'unsusp:L1 suspenseCleared | suspense:L1 > outside:float',
    'unsusp:L2 suspenseCleared | fee:channel > suspense:L2',
    'recover:O1 recoveryReceived | wx:basic > recovery:i',
    'recovered:O1 recoveryPassedOn | recovery:i > escrow:g',
    'handback:i recoverySigned | recorded:g > recovery:i, recovery:i > recorded:g',
    'ret:D1 wageReturned | wx:operation > payable:i',
    'ret:D2 wageReturned | payroll:g > payable:i',
    'correct:c1 correctionBooked | escrow:g > escrow:h, correction:c1 > escrow:g',
  ])
})

it.each(['in', 'out'] as const)('empties what a line that came %s had set aside', (direction) => {
  const line = { ...event, lineId: 'L', direction }
  const balances = rebuildBalances([
    lineSuspended({ ...line, account: 'wx:basic' }),
    suspenseCleared({ ...line, belongsTo: 'outside:float' }),
  ])
  expect(balances.get('suspense:L')).toBe(0)
})

it('corrects nothing by nothing', () => {
  expect(() => correctionBooked({ correctionId: 'c', at: event.at, postings: [] })).toThrow('moves something')
})
