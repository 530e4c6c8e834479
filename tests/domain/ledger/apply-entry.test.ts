/** Proves that the book cannot be overdrawn and that a dispute holds exactly what it must. */
import fc from 'fast-check'
import { instant } from '@/domain/calendar/instant'
import {
  applyEntry,
  type Balances,
  balanceOf,
  materialisedAccounts,
  rebuildBalances,
  sumOfBalances,
} from '@/domain/ledger/apply-entry'
import { paymentReceived, payoutStarted, wageAccrued } from '@/domain/ledger/entries'
import { type Account, ruleOf } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'
import { isRefusal } from '@/domain/policy/refusal'
import { fixed } from '../fixed'
import { otherTurns, story } from './events'

const at = instant('2026-11-24T01:00:00.000Z')
const funded: Balances = new Map<Account, ReturnType<typeof fen>>([['escrow:g', fen(18_000)]])
const wage = (amountFen: number) => wageAccrued({ gigId: 'g', itemId: 'i', amountFen: fen(amountFen), at })
const withoutRefusal = (answer: ReturnType<typeof applyEntry>): Balances => {
  if (isRefusal(answer)) throw new Error(answer.code)
  return answer
}

describe('an entry', () => {
  it('may take the last fen of an account, and not one more', () => {
    expect(isRefusal(applyEntry({ entry: wage(18_000), balances: funded }))).toBe(false)
    expect(applyEntry({ entry: wage(18_001), balances: funded })).toMatchObject({
      code: 'wages.account.overdrawn',
      facts: { account: 'escrow:g', amountFen: 18_001, balanceFen: 18_000 },
    })
  })

  it('leaves the balances it was given untouched', () => {
    withoutRefusal(applyEntry({ entry: wage(1_000), balances: funded }))
    expect(balanceOf(funded, 'escrow:g')).toBe(18_000)
    expect(balanceOf(funded, 'payable:i')).toBe(0)
  })

  it('adds up with all others to the difference of the book', () => {
    const odd = new Map<Account, ReturnType<typeof fen>>([
      ['escrow:g', fen(3)],
      ['wx:basic', fen(-2)],
    ])
    expect(sumOfBalances(odd)).toBe(1)
  })

  it('takes nothing from a held account, while another wage of the same gig goes out', () => {
    const accrued = withoutRefusal(applyEntry({ entry: wage(9_000), balances: funded }))
    const held = new Set<Account>(['payable:i'])
    const out = payoutStarted({ itemId: 'i', billNumber: 'B', amountFen: fen(9_000), at })
    expect(applyEntry({ entry: out, balances: accrued, held })).toMatchObject({ code: 'wages.account.held' })
    const other = wageAccrued({ gigId: 'g', itemId: 'j', amountFen: fen(9_000), at })
    expect(isRefusal(applyEntry({ entry: other, balances: accrued, held }))).toBe(false)
  })

  it('books money from outside without a balance to take it from', () => {
    const payment = paymentReceived({
      gigId: 'g',
      orderNumber: 'O',
      transactionId: 'T',
      amountFen: fen(5),
      at,
    })
    const after = withoutRefusal(applyEntry({ entry: payment, balances: new Map() }))
    expect(balanceOf(after, 'wx:basic')).toBe(-5)
    expect(balanceOf(after, 'escrow:g')).toBe(5)
    expect(materialisedAccounts(payment)).toEqual(['escrow:g'])
  })
})

describe('any sequence of events', () => {
  const sequences = fc.array(fc.constantFrom(...story, ...otherTurns), { maxLength: 60 })
  const outcome = (sequence: readonly (typeof story)[number][]) => {
    let balances: Balances = new Map()
    const booked: (typeof story)[number][] = []
    for (const entry of sequence) {
      const next = applyEntry({ entry, balances })
      if (isRefusal(next)) continue
      balances = next
      booked.push(entry)
    }
    return { balances, booked }
  }

  it('sums to zero, overdraws nothing, and can be rebuilt from the journal in any order', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { balances, booked } = outcome(sequence)
        expect(sumOfBalances(balances)).toBe(0)
        for (const [account, amountFen] of balances) {
          if (ruleOf(account).neverOverdrawn) expect(amountFen).toBeGreaterThanOrEqual(0)
        }
        const rebuilt = rebuildBalances([...booked].reverse())
        expect([...rebuilt].sort()).toEqual([...balances].sort())
      }),
      fixed(41, 300),
    )
  })
})
