/** A wage waits for its money, which has just been paid. */
import { everyPairOf } from './racing'
import { bringsAgain, notices, order, paysAtCashier, says, stepsTo, timer } from './racers'

everyPairOf({
  stage: 'published',
  before: [...stepsTo('booked', 'worked', 'confirmed'), order, paysAtCashier],
  racers: {
    'WeChat tells of the payment': notices,
    'the employer asks for the payment': says('wages.checkPayIn'),
    'the employer pays in once more': says('wages.payIn'),
    'the worker objects': says('attendance.objectToHours'),
    'the worker asks for the transfer': says('wages.checkTransfer'),
    'the confirmation is told again': bringsAgain('wages.accrueShift'),
    'the timer asks and delivers': timer('deliver'),
    'the timer looks for late wages': timer('release'),
  },
})
