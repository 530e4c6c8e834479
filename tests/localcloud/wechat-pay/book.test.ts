/** Proves that the stand-in's book balances after whatever happens, and that no number is ever paid twice. */
import * as fastCheck from 'fast-check'
import { truthOf } from './bench'
import { step, world } from './random-business'
import { propertyRuns, propertySeed } from '../../property-runs'

/** What the accounts must hold, taken from the orders and bills themselves and not from the book's lines. */
function expected(truth: ReturnType<typeof truthOf>) {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const held = truth.bills.filter((bill) => !['PROCESSING', 'FAIL', 'CANCELLED'].includes(bill.state))
  const onlyLocked = held.filter((bill) => lockedBefore(truth, bill.outBillNo))
  const paid = truth.orders.filter((order) => order.state === 'SUCCESS' || order.state === 'REFUND')
  return {
    basic:
      sum(paid.map((one) => one.totalFen - one.feeFen - one.refundedFen + one.feeReturnedFen)) -
      sum(truth.moves.map((move) => move.amountFen)),
    operation:
      sum(truth.lines.filter((line) => line.business === 'topUp').map((line) => line.amountFen)) -
      sum(onlyLocked.map((bill) => bill.amountFen)),
  }
}

/** A bill that was cancelled while it still waited for float never had its amount locked. */
const lockedBefore = (truth: ReturnType<typeof truthOf>, billNo: string) =>
  truth.lines.some((line) => line.business === 'transferLock' && line.merchantNo === billNo)

function checkBook(truth: ReturnType<typeof truthOf>) {
  const running = new Map<string, number>()
  for (const line of truth.lines) {
    const balanceFen = (running.get(line.account) ?? 0) + line.amountFen
    expect(line.balanceFen).toBe(balanceFen)
    expect(balanceFen).toBeGreaterThanOrEqual(0)
    running.set(line.account, balanceFen)
  }
  const { basic, operation: float, fees } = truth.balancesFen
  const flowsFen = truth.lines.reduce((sum, line) => sum + line.amountFen, 0)
  expect(basic + float + fees).toBe(flowsFen)
  const payments = truth.lines.filter((line) => line.business === 'payment').map((line) => line.merchantNo)
  expect(new Set(payments).size).toBe(payments.length)
}

/** Every second run is stormy: the book must not mind what happens to replies, queries and notices. */
const stormy = {
  'reply.failsAfterEffect': 100,
  'reply.lostAfterEffect': 100,
  'reply.failsBeforeEffect': 100,
  'reply.tooFast': 50,
  'query.lags': 200,
  'transfer.notEnough': 50,
  'refund.abnormal': 100,
  'refund.closed': 200,
  'notice.lost': 200,
  'notice.duplicated': 200,
  'notice.overtaken': 200,
  'order.paidAfterClose': 500,
}

describe('the book', () => {
  it('balances line by line, whatever happens, and no order is paid twice', async () => {
    const seen = new Set<string>()
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.array(step, { minLength: 10, maxLength: 60 }),
        fastCheck.nat(),
        async (steps, seed) => {
          const { bench, run } = world(seed, { rates: seed % 2 === 0 ? {} : stormy })
          for (const one of steps) await run(one)
          const truth = truthOf(bench)
          checkBook(truth)
          expect(truth.balancesFen).toMatchObject(expected(truth))
          for (const line of truth.lines) seen.add(line.business)
        },
      ),
      { numRuns: propertyRuns(40), seed: propertySeed() },
    )
    // The sequences reach every kind of line but those of payroll cards, which they do not make.
    expect([...seen].sort()).toEqual([
      'payment',
      'paymentFee',
      'refund',
      'refundFee',
      'refundFeeTaken',
      'refundReturned',
      'topUp',
      'transferLock',
      'transferReturned',
      'withdrawal',
    ])
  })

  it('is the same for the same seed and the same calls', async () => {
    const told = async () => {
      const { bench, run } = world(7)
      await run({ kind: 'order', no: 1, fen: 500 })
      await run({ kind: 'topUp', no: 0, fen: 9_000 })
      await run({ kind: 'transfer', no: 1, fen: 300 })
      return truthOf(bench)
    }
    expect(await told()).toEqual(await told())
  })
})
