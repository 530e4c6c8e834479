/** Plays of those who look after money: doubts, differences, moves, corrections, recoveries, bonuses. */
import {
  aWorker,
  inOffice,
  type Play,
  type Plays,
  some,
  type SomeBooking,
  type SomeGig,
  type SomeItem,
  waiting,
  whom,
} from './plays'
import { beijingDay, type Stage, wholeDay } from './stage'

const reason = '核实后的处理意见'
const finance = (stage: Stage) => inOffice(stage, 'financeOfficer')
const looker = (stage: Stage) => inOffice(stage, 'financeOfficer', 'auditor')
const yesterday = ({ city }: Stage) => beijingDay(city.clock.now() - wholeDay)

const list: Play<
  | 'wages.listPaymentsInDoubt'
  | 'wages.listCorrections'
  | 'wages.listRecoveries'
  | 'wages.openMoneyDesk'
  | 'wages.listCloses'
> = (stage) => ({ by: looker(stage), input: {} })

interface SomeRecovery {
  readonly itemId: string
  readonly employerId: string
  readonly workerId: string
}

const ofRecovery =
  (side: 'employerId' | 'workerId', criteria: object): Play<'wages.openRecovery' | 'wages.signHandBack'> =>
  (stage) => {
    const recovery = waiting<SomeRecovery>(stage, 'recoveries', criteria)
    return recovery && { by: whom(stage, recovery[side]), input: { itemId: recovery.itemId } }
  }

const ofRecoveries: Plays = {
  'wages.proposeRecovery': (stage) => {
    const item = waiting<SomeItem>(stage, 'payitems', { state: { $in: ['paid', 'signed'] } })
    const amountFen = stage.city.chance.between(1, 500)
    return (
      item && {
        by: inOffice(stage, 'staff', 'financeOfficer'),
        input: { itemId: item._id, amountFen, reason },
      }
    )
  },
  'wages.openRecovery': ofRecovery('workerId', {}),
  'wages.answerRecovery': (stage) => {
    const recovery = waiting<SomeRecovery>(stage, 'recoveries', { state: { $ne: 'settled' } })
    const answer = stage.city.chance.one<'agreed' | 'declined'>('agreed', 'declined')
    return recovery && { by: whom(stage, recovery.workerId), input: { itemId: recovery.itemId, answer } }
  },
  'wages.signHandBack': ofRecovery('employerId', { state: 'agreed' }),
  'wages.giveBonus': (stage) => {
    const booking = some<SomeBooking>(stage, 'bookings')
    const input = { amountFen: stage.city.chance.between(100, 5_000), reason: '干得好' }
    return (
      booking && { by: whom(stage, booking.employerId), input: { bookingId: booking.bookingId, ...input } }
    )
  },
}

const ofDoubts: Plays = {
  'wages.resolvePayment': (stage) => {
    const order = waiting<SomeGig>(stage, 'orders', { state: 'differs' })
    return (
      order && {
        by: finance(stage),
        input: { orderId: order._id, decision: stage.city.chance.one('keep', 'return'), reason },
      }
    )
  },
  'wages.proposeCorrection': (stage) => ({
    by: finance(stage),
    input: {
      postings: [{ from: 'bank', to: 'wx:operation', amountFen: 100 }] as never,
      reason,
      evidence: ['cloud://simulation/voucher.png'],
    },
  }),
  'wages.decideCorrection': (stage) => {
    const correction = waiting<object>(stage, 'corrections', { state: 'proposed' })
    const decision = stage.city.chance.one<'booked' | 'declined'>('booked', 'declined')
    return correction && { by: finance(stage), input: { correctionId: correction._id, decision, reason } }
  },
  'wages.resolveDifference': (stage) => {
    const difference = waiting<object>(stage, 'differences', { state: { $ne: 'resolved' } })
    const resolution = 'operatorMoney' as const
    return difference && { by: finance(stage), input: { differenceId: difference._id, resolution, reason } }
  },
  'wages.explainLateEntries': (stage) => {
    const open = waiting<{ day: string }>(stage, 'closes', { side: 'book', state: 'open' })
    return { by: finance(stage), input: { day: open?.day ?? yesterday(stage), reason } }
  },
  'wages.recordMove': (stage) => ({
    by: finance(stage),
    input: {
      from: 'outside',
      to: 'wx:operation',
      amountFen: stage.city.chance.between(1, 90_000),
      voucher: `V${stage.city.chance.bytes(5).toString('hex')}`,
      leg: 'both',
    },
  }),
}

export const playsOfOfficers: Plays = {
  ...ofRecoveries,
  ...ofDoubts,
  'wages.listPaymentsInDoubt': list,
  'wages.listCorrections': list,
  'wages.listRecoveries': list,
  'wages.openMoneyDesk': list,
  'wages.openAccount': (stage) => ({ by: looker(stage), input: { account: 'wx:operation' } }),
  'wages.listCloses': list,
  'wages.openClose': (stage) => ({ by: looker(stage), input: { side: 'book', day: yesterday(stage) } }),
  'wages.auditBook': (stage) => ({ by: inOffice(stage, 'auditor'), input: { part: 'balances' } }),
  'wages.openTaxEstimate': (stage) => ({ by: aWorker(stage), input: {} }),
  'papers.exportMoney': (stage) => ({ by: looker(stage), input: { table: 'inTransit' } }),
}
