/** Proves who pays for the cover of a booking, what is asked for, and whom no product takes. */
import { day, instantAt } from '@/domain/calendar/day'
import { bookedCover } from '@/domain/insurance/booked-cover'
import { terms } from '../gigs/terms'

const bookedAt = instantAt(terms.workOn, 300)
const booking = {
  ...{ workerId: terms.workerId, workOn: terms.workOn, round: 2, bookedAt },
  plannedStartAt: instantAt(terms.workOn, terms.startMinute),
  plannedEndAt: instantAt(terms.workOn, terms.endMinute),
  isForHousehold: false,
}
const grown = day('1970-05-01')

describe('the cover that a booking asks for', () => {
  it('names the round of the booking and its worker, and takes the hours that were agreed on', () => {
    const { terms: asked, ...named } = bookedCover(booking, grown)
    expect(named).toMatchObject({ workerId: terms.workerId, workOn: terms.workOn, round: 2, bookedAt })
    expect(asked).toMatchObject({
      fromAt: instantAt(terms.workOn, terms.startMinute - 60),
      toAt: instantAt(terms.workOn, terms.endMinute + 60),
    })
  })

  it('is paid by the unit that hires, and by the operator where somebody hires for their household', () => {
    const paidBy = (isForHousehold: boolean) => bookedCover({ ...booking, isForHousehold }, grown).payer
    expect(paidBy(true)).toBe('operator')
    expect(paidBy(false)).toBe('employer')
  })

  it('has no terms for a worker whom no product takes', () => {
    expect(bookedCover(booking, day('1940-01-01')).terms).toBeNull()
  })
})
