/** The one thing that can be done with a gig: never two at once, never one that the cloud would refuse. */
import type { Me } from '@/contract/accounts'
import type { WorkerHome } from '@/contract/matching'
import { fen } from '@/domain/money/fen'
import { nextStep, standingIn } from '@/pages/gigs/gig/use-gig'
import { gigWith, shiftWith } from '../sample'

const worker: Me = {
  signedIn: true,
  personId: 'worker000001',
  registered: true,
  isWorker: true,
  isEmployer: false,
  phoneMasked: '138****0001',
  nameMasked: null,
  realName: 'missing',
  isMinor: false,
  trades: ['loader'],
  marketId: 'decheng',
  elderMode: false,
  unit: null,
  officeRoles: [],
}

const none = { bookingId: undefined, application: undefined }

it('lets a registered worker take an open gig at once', () => {
  expect(nextStep(gigWith(), worker, none)).toBe('take')
})

it('lets them apply where the employer chooses, and says so afterwards', () => {
  const choosing = gigWith({ hiring: 'choose' })
  expect(nextStep(choosing, worker, none)).toBe('apply')
  expect(nextStep(choosing, worker, { ...none, application: 'applied' })).toBe('applied')
})

it('sends whoever is not known yet to register, also an employer who looks for work', () => {
  expect(nextStep(gigWith(), undefined, none)).toBe('register')
  expect(nextStep(gigWith(), { ...worker, isWorker: false, isEmployer: true }, none)).toBe('register')
})

it('lets whoever was chosen take it', () => {
  const standing = { ...none, application: 'offered' } as const
  expect(nextStep(gigWith({ hiring: 'choose' }), worker, standing)).toBe('take')
})

it('leads to the shift once the seat is theirs, also when the gig is full', () => {
  const { bookingId } = shiftWith()
  expect(nextStep(gigWith({ seatsLeft: 0 }), worker, { ...none, bookingId })).toBe('booked')
})

it('finds booking and application of this gig, and of no other', () => {
  const home: WorkerHome = {
    today: [{ shift: shiftWith(), gig: gigWith() }],
    later: [],
    applied: [{ gig: gigWith({ gigId: 'gig000000002' }), state: 'offered' }],
    proposed: [],
    waitingForTap: [],
    monthPaidFen: fen(0),
    present: null,
    plan: [],
  }
  expect(standingIn(home, 'gig000000001')).toEqual({ ...none, bookingId: shiftWith().bookingId })
  expect(standingIn(home, 'gig000000002')).toEqual({ ...none, application: 'offered' })
  expect(standingIn(undefined, 'gig000000001')).toEqual(none)
})

it('offers nothing for a gig that is full or no longer published', () => {
  expect(nextStep(gigWith({ seatsLeft: 0 }), worker, none)).toBe('closed')
  expect(nextStep(gigWith({ state: 'cancelled' }), worker, none)).toBe('closed')
})
