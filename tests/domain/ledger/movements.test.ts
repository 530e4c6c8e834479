/** Proves which movement of which account an entry is, and that a key names one movement only. */
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import { lineSuspended, suspenseCleared } from '@/domain/ledger/entries-of-doubt'
import { moveArrived, moveStarted } from '@/domain/ledger/entries-of-operator'
import {
  changeOf,
  entryIdsOf,
  keyOf,
  movementOf,
  movementsOf,
  roadOf,
  suspenseIdOf,
} from '@/domain/ledger/movements'
import { fen } from '@/domain/money/fen'
import { otherTurns, story } from './events'

const event = { amountFen: fen(100), at: instant('2026-11-24T01:00:00.000Z') }

it('reads account, kind, reference and direction out of every entry of the story', () => {
  const found = [...story, ...otherTurns].flatMap((entry) =>
    movementsOf(entry).map((movement) => `${entry.id} ${keyOf(movement)} ${movement.amountFen}`),
  )
  expect(found).toEqual([
    'float:V1 wx:operation.move.V1 100000',
    'pay:O1 wx:basic.payment.O1 40000',
    'fee:O1 wx:basic.fee.O1 -240',
    'done:B1 wx:operation.transfer.B1 -18000',
    'done:B3 wx:operation.transfer.B3 -12000',
    'refd:R1 wx:basic.refund.R1 -10000',
  ])
})

it('finds each under the ids that the book would have it under', () => {
  for (const entry of [...story, ...otherTurns]) {
    for (const movement of movementsOf(entry)) expect(entryIdsOf(movement)).toContain(entry.id)
  }
})

it('gives a move that leaves one account and reaches another to both', () => {
  const move = { ...event, voucher: 'V.2' }
  const legs = [
    moveStarted({ ...move, leaves: 'wx:basic' }),
    moveArrived({ ...move, reaches: 'wx:operation' }),
  ]
  expect(legs.flatMap(movementsOf).map((leg) => `${keyOf(leg)} ${leg.amountFen}`)).toEqual([
    'wx:basic.move.V.2 -100',
    'wx:operation.move.V.2 100',
  ])
  expect(movementOf('wx:basic.move.V.2')).toEqual({ account: 'wx:basic', kind: 'move', reference: 'V.2' })
})

it('counts what a close set aside as the movement it stands for, and a payment under its order', () => {
  const lineId = suspenseIdOf('wx:basic.refund.R7', day('2026-11-24'))
  const aside = lineSuspended({ ...event, lineId, direction: 'out', account: 'wx:basic' })
  const back = suspenseCleared({ ...event, lineId, direction: 'out', belongsTo: 'wx:basic' })
  expect([aside, back].flatMap(movementsOf).map((each) => [keyOf(each), each.amountFen])).toEqual([
    ['wx:basic.refund.R7', -100],
    ['wx:basic.refund.R7', 100],
  ])
  const differs = lineSuspended({ ...event, lineId: 'g1-1', direction: 'in', account: 'wx:basic' })
  expect(movementsOf(differs).map(keyOf)).toEqual(['wx:basic.payment.g1-1'])
  expect(
    movementsOf(suspenseCleared({ ...event, lineId, direction: 'in', belongsTo: 'fee:channel' })),
  ).toEqual([])
})

it('knows the road of what may be on its way, and only of that', () => {
  expect(roadOf({ account: 'wx:operation', kind: 'transfer', reference: 'B' })).toEqual({
    sent: 'out:B',
    back: 'back:B',
  })
  expect(roadOf({ account: 'wx:basic', kind: 'refund', reference: 'R' })).toEqual({
    sent: 'hold:R',
    back: 'unhold:R',
  })
  expect(roadOf({ account: 'wx:basic', kind: 'payment', reference: 'O' })).toBeNull()
  expect(entryIdsOf({ account: 'wx:basic', kind: 'other', reference: 'x' })).toEqual([])
})

it('stops at a key that names nothing', () => {
  expect(() => movementOf('wx:basic.nothing.O1')).toThrow('names a movement')
  expect(() => movementOf('escrow.payment.O1')).toThrow('names a movement')
})

it('counts money in as positive and money out as negative', () => {
  const [float] = story
  expect(float && changeOf(float, 'wx:operation')).toBe(100_000)
  expect(float && changeOf(float, 'outside:float')).toBe(-100_000)
})
