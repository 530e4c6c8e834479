/**
 * Proves who may resolve a difference, where its money goes, and that above a sum two must say the same.
 */
import { instant } from '@/domain/calendar/instant'
import {
  type DifferenceToResolve,
  type Resolution,
  resolveDifference,
  resolutions,
} from '@/domain/ledger/resolve-difference'
import { fen } from '@/domain/money/fen'

const at = instant('2026-11-25T02:00:00.000Z')
const lineId = 'wx:basic.payment.g1-1.2026-11-24'
const difference = (more: Partial<DifferenceToResolve> = {}): DifferenceToResolve => ({
  state: 'open',
  key: 'wx:basic.payment.g1-1',
  lineId,
  amountFen: fen(10_001),
  resolution: null,
  proposedBy: null,
  ...more,
})
const says = (officerId: string, resolution: Resolution = 'operatorMoney') => ({
  officerId,
  resolution,
  at,
  fourEyesFen: fen(10_000),
})

it('lets one officer resolve what is not above the sum, in either direction', () => {
  for (const amountFen of [10_000, -10_000]) {
    expect(resolveDifference(difference({ amountFen: fen(amountFen) }), says('a'))).toMatchObject({
      state: 'resolved',
      resolvedBy: 'a',
      proposedBy: null,
    })
  }
})

it('only proposes above the sum, and books nothing yet', () => {
  for (const amountFen of [10_001, -10_001]) {
    expect(resolveDifference(difference({ amountFen: fen(amountFen) }), says('a'))).toEqual({
      state: 'proposed',
      proposedBy: 'a',
      resolvedBy: null,
      entry: null,
    })
  }
})

const proposed = difference({ state: 'proposed', resolution: 'operatorMoney', proposedBy: 'a' })

it('is resolved by a second officer who says the same', () => {
  expect(resolveDifference(proposed, says('b'))).toMatchObject({
    state: 'resolved',
    proposedBy: 'a',
    resolvedBy: 'b',
    entry: { id: `unsusp:${lineId}`, postings: [{ from: `suspense:${lineId}`, to: 'outside:float' }] },
  })
})

it('takes another word of a second officer as the new proposal, and no second word of the first', () => {
  expect(resolveDifference(proposed, says('b', 'loss'))).toMatchObject({ state: 'proposed', proposedBy: 'b' })
  expect(resolveDifference(proposed, says('a'))).toMatchObject({ code: 'wages.difference.second-officer' })
})

it('resolves nothing twice', () => {
  expect(resolveDifference(difference({ state: 'resolved' }), says('a'))).toMatchObject({
    code: 'wages.difference.resolved',
  })
})

it('sends the money where the word says, and refuses a word that does not fit', () => {
  const small = difference({ amountFen: fen(5) })
  const destinations = resolutions.map((resolution) => {
    const answer = resolveDifference(small, says('a', resolution))
    return 'code' in answer ? answer.code : answer.entry?.postings[0]?.to
  })
  expect(destinations).toEqual([
    'outside:float',
    'fee:channel',
    'escrow:g1',
    `correction:${lineId}`,
    'wages.difference.does-not-fit',
  ])
  const transfer = difference({ amountFen: fen(-5), key: 'wx:operation.transfer.B' })
  expect(resolveDifference(transfer, says('a', 'employer'))).toMatchObject({
    code: 'wages.difference.does-not-fit',
  })
  expect(resolveDifference(transfer, says('a', 'loss'))).toMatchObject({
    entry: { postings: [{ from: `correction:${lineId}`, to: `suspense:${lineId}`, amountFen: 5 }] },
  })
})

it('is only a word where two bills were at odds and nothing was set aside', () => {
  const odds = difference({ lineId: null, amountFen: fen(5) })
  expect(resolveDifference(odds, says('a', 'nothing'))).toMatchObject({ state: 'resolved', entry: null })
  expect(resolveDifference(odds, says('a', 'loss'))).toMatchObject({ code: 'wages.difference.does-not-fit' })
})
