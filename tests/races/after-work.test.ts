/** After the work: who confirms the hours first, while the payment for them is still untold. */
import { everyPairOf } from './racing'
import { notices, order, paysAtCashier, says, stepsTo, timer, wait } from './racers'

everyPairOf({
  stage: 'published',
  before: [...stepsTo('booked', 'worked'), order, paysAtCashier, wait(245)],
  racers: {
    'the employer confirms the hours': says('attendance.confirmHours'),
    'staff release the hours': says('attendance.releaseByStaff'),
    'silence confirms the hours': timer('release'),
    'the worker leaves once more': says('attendance.recordEvent'),
    'the employer calls the gig off': says('gigs.cancelGig'),
    'the employer pays in once more': says('wages.payIn'),
    'the employer asks for the payment': says('wages.checkPayIn'),
    'WeChat tells of the payment': notices,
    'the timer asks and delivers': timer('deliver'),
  },
})
