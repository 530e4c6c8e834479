/** The one thing that can be done with a gig: never two at once, never one that the cloud would refuse. */
import type { Me } from '@/contract/accounts'
import { nextStep } from '@/pages/gigs/gig/use-gig'
import { gigWith } from '../sample'

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

it('lets a registered worker take an open gig at once', () => {
  expect(nextStep(gigWith(), worker, false)).toBe('take')
})

it('lets them apply where the employer chooses, and says so afterwards', () => {
  const choosing = gigWith({ hiring: 'choose' })
  expect(nextStep(choosing, worker, false)).toBe('apply')
  expect(nextStep(choosing, worker, true)).toBe('applied')
})

it('sends whoever is not known yet to register, also an employer who looks for work', () => {
  expect(nextStep(gigWith(), undefined, false)).toBe('register')
  expect(nextStep(gigWith(), { ...worker, isWorker: false, isEmployer: true }, false)).toBe('register')
})

it('offers nothing for a gig that is full or no longer published', () => {
  expect(nextStep(gigWith({ seatsLeft: 0 }), worker, false)).toBe('closed')
  expect(nextStep(gigWith({ state: 'cancelled' }), worker, false)).toBe('closed')
})
