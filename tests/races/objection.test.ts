/** An objection is decided in three ways at once, while the undisputed part arrives. */
import { everyPairOf } from './racing'
import { bringsAgain, says, settle, taps, timer, wait } from './racers'

everyPairOf({
  stage: 'objected',
  before: [settle, wait(3), settle],
  racers: {
    'the employer gives in': says('attendance.concedeHours'),
    'the worker takes it back': says('attendance.withdrawObjection'),
    'staff decide': says('attendance.decideObjection'),
    'the objection is told again': bringsAgain('wages.followObjection'),
    'the worker taps for the undisputed part': taps,
    'the worker asks for the transfer': says('wages.checkTransfer'),
    'the timer asks and delivers': timer('deliver'),
  },
})
