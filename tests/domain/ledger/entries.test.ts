/** Proves the entry of each event: what it moves, between which accounts, under which id. */
import { instant } from '@/domain/calendar/instant'
import { floatAdded, paymentReceived, wageAccrued } from '@/domain/ledger/entries'
import { familyOf, isMaterialised, ruleOf } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'
import { otherTurns, story } from './events'

const at = instant('2026-11-24T01:00:00.000Z')

describe('the entries of events', () => {
  it('are the postings of the book of accounts, each under the id of its event', () => {
    const written = [...story, ...otherTurns].map(
      ({ id, postings }) => `${id} | ${postings.map(({ from, to }) => `${from} > ${to}`).join(', ')}`,
    )
    expect(written).toEqual([
      'float:V1 | wx:operation > outside:float',
      'pay:O1 | wx:basic > escrow:gig-1',
      'fee:O1 | fee:channel > wx:basic',
      'accrue:item-1 | escrow:gig-1 > payable:item-1',
      'accrue:item-2 | escrow:gig-1 > payable:item-2',
      'out:B1 | payable:item-1 > inflight:B1',
      'done:B1 | inflight:B1 > wx:operation',
      'out:B2 | payable:item-2 > inflight:B2',
      'back:B2 | inflight:B2 > payable:item-2',
      'out:B3 | payable:item-2 > inflight:B3',
      'done:B3 | inflight:B3 > wx:operation',
      'hold:R1 | escrow:gig-1 > refunding:R1',
      'refd:R1 | refunding:R1 > wx:basic',
      'withdraw:item-2 | payable:item-2 > escrow:gig-1',
      'concede:item-2 | payable:item-2 > payable:item-22',
      'unhold:R1 | refunding:R1 > escrow:gig-1',
      'withdraw:item-4 | payable:item-4 > recorded:gig-2',
      'accrue:item-3 | recorded:gig-2 > payable:item-3',
      'paid:item-3 | payable:item-3 > recorded:gig-2',
    ])
  })

  it('carry the outsider’s number as reference and the Beijing day of the event', () => {
    const late = instant('2026-11-24T16:30:00.000Z')
    const entry = paymentReceived({
      gigId: 'g',
      orderNumber: 'O9',
      transactionId: '42009',
      amountFen: fen(1),
      at: late,
    })
    expect(entry).toMatchObject({ reference: '42009', day: '2026-11-25', kind: 'paymentReceived' })
  })

  it('cannot move nothing, or less than nothing', () => {
    expect(() => floatAdded({ voucher: 'V', amountFen: fen(0), at })).toThrow('positive amount')
    expect(() => wageAccrued({ gigId: 'g', itemId: 'i', amountFen: fen(-1), at })).toThrow('positive amount')
  })

  it('never touch the channel on the recorded rail', () => {
    const recorded = otherTurns.filter(({ kind }) => kind.startsWith('recorded'))
    const families = recorded.flatMap(({ postings }) => postings.flatMap(({ from, to }) => [from, to]))
    expect(new Set(families.map(familyOf))).toEqual(new Set(['recorded', 'payable']))
  })
})

describe('the accounts', () => {
  it('keep live balances only where each belongs to one gig, item, attempt or refund', () => {
    expect(isMaterialised('escrow:g')).toBe(true)
    expect(isMaterialised('payable:i')).toBe(true)
    expect(isMaterialised('inflight:b')).toBe(false)
    expect(isMaterialised('refunding:r')).toBe(false)
    expect(isMaterialised('wx:basic')).toBe(false)
    expect(isMaterialised('fee:channel')).toBe(false)
    expect(isMaterialised('recorded:g')).toBe(false)
  })

  it('stop the program at a family nobody declared', () => {
    const stranger = JSON.parse('"toString:1"')
    expect(() => ruleOf(stranger)).toThrow('known family')
  })
})
