/** Proves what the call is worth to somebody who came for nothing. */
import { fen } from '@/domain/money/fen'
import { callOutPay } from '@/domain/wages/call-out-pay'

const gig = { expectedPayFen: fen(18_000), plannedMinutes: 480 }

describe('the pay for a call', () => {
  it('is the part of the planned wage that the owed minutes are of the planned ones', () => {
    expect(callOutPay({ ...gig, callOutMinutes: 120 })).toMatchObject({
      label: 'callOut',
      quantity: 120,
      amountFen: 4_500,
    })
  })

  it('is rounded up, and never more than the gig', () => {
    expect(callOutPay({ ...gig, expectedPayFen: fen(10_001), callOutMinutes: 120 }).amountFen).toBe(2_501)
    expect(callOutPay({ ...gig, callOutMinutes: 900 }).amountFen).toBe(18_000)
    expect(callOutPay({ ...gig, callOutMinutes: 0 }).amountFen).toBe(0)
  })

  it('stops at a gig without planned minutes', () => {
    expect(() => callOutPay({ ...gig, plannedMinutes: 0, callOutMinutes: 1 })).toThrow('planned minutes')
  })
})
