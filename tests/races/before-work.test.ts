/** Before the work: seats, cancellations, and a payment of which nobody has told us yet. */
import { everyPairOf } from './racing'
import { notices, order, paysAtCashier, says, saysAs, stepsTo, timer } from './racers'

everyPairOf({
  stage: 'published',
  before: [...stepsTo('booked'), order, paysAtCashier],
  racers: {
    'the employer calls the gig off': says('gigs.cancelGig'),
    'the worker gives the seat back': says('gigs.cancelBooking'),
    'another worker takes a seat': saysAs('gigs.acceptGig', 'otherWorker', ({ gigId }) => ({ gigId })),
    'the employer closes the gig': says('gigs.closeGig'),
    'the employer pays in once more': says('wages.payIn'),
    'the employer asks for the payment': says('wages.checkPayIn'),
    'WeChat tells of the payment': notices,
    'the timer asks and delivers': timer('deliver'),
    'the timer repairs seats': timer('repair'),
  },
})
