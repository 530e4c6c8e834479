/** The one button of "my work" opens the camera for the shift that comes next. */
import { nextToScan } from '@/pages/home/shifts/use-shifts'
import { gigWith, shiftWith } from '../sample'

const booked = (change: Parameters<typeof shiftWith>[0]) => ({ shift: shiftWith(change), gig: gigWith() })
const morning = booked({ shiftId: 'shift:a:w', plannedStartAt: '2026-11-23T22:30:00.000Z' })
const evening = booked({ shiftId: 'shift:b:w', plannedStartAt: '2026-11-24T10:00:00.000Z' })

it('is the first that has not begun', () => {
  expect(nextToScan([morning, evening])).toBe(morning)
})

it('is the one under way, even when another begins earlier', () => {
  const underWay = booked({ shiftId: 'shift:c:w', state: 'arrived' })
  expect(nextToScan([morning, underWay])).toBe(underWay)
})

it('is none when all is done or cancelled', () => {
  expect(nextToScan([booked({ state: 'confirmed' }), booked({ state: 'cancelled' })])).toBeUndefined()
})
