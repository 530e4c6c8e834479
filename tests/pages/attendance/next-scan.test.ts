/** Which scan comes next, also while the one before is still on this phone. */
import type { WaitingCheckIn } from '@/api/use-waiting-check-ins'
import { nextScan } from '@/pages/attendance/shift/next-scan'
import { gigOf } from '@/pages/attendance/shift/site-scene'
import { shiftWith } from '../sample'

const arrivedAt = '2026-11-23T22:27:00.000Z'

const kept = (kind: 'checkIn' | 'checkOut', change: Partial<WaitingCheckIn> = {}): WaitingCheckIn => ({
  key: kind,
  event: {
    bookingId: shiftWith().bookingId,
    kind,
    code: 's:gig000000001:code',
    deviceAt: arrivedAt,
    nonce: 'nonce0000001',
  },
  problem: undefined,
  ...change,
})

it('is the arrival, then the leaving, then nothing', () => {
  expect(nextScan(shiftWith(), [])).toBe('checkIn')
  expect(nextScan(shiftWith({ state: 'arrived', checkInAt: arrivedAt }), [])).toBe('checkOut')
  expect(
    nextScan(shiftWith({ state: 'left', checkInAt: arrivedAt, checkOutAt: '2026-11-24T07:31:00.000Z' }), []),
  ).toBeUndefined()
})

it('counts an arrival that waits on this phone: without a network one can still leave', () => {
  expect(nextScan(shiftWith(), [kept('checkIn')])).toBe('checkOut')
  expect(nextScan(shiftWith(), [kept('checkIn'), kept('checkOut')])).toBeUndefined()
})

it('does not count one that the cloud has refused', () => {
  const problem = { kind: 'refused', code: 'attendance.code.expired', requestId: 'r1' } as const
  expect(nextScan(shiftWith(), [kept('checkIn', { problem })])).toBe('checkIn')
})

it.each(['confirmed', 'cancelled'] as const)('asks for no scan of a shift that is %s', (state) => {
  expect(nextScan(shiftWith({ state }), [])).toBeUndefined()
})

it('reads the gig from a site code, and nothing from any other code', () => {
  expect(gigOf('s:gig000000001:abc.def')).toBe('gig000000001')
  expect(gigOf('m:decheng:abc')).toBe('')
  expect(gigOf('https://example.com/')).toBe('')
})
