/** The day is over and nobody has said how long it was: the rest of the money is looked for just then. */
import { everyPairOf } from './racing'
import { bringsAgain, notices, says, timer, wait } from './racers'

everyPairOf({
  stage: 'worked',
  before: [wait(305)],
  racers: {
    'the employer confirms the hours': says('attendance.confirmHours'),
    'silence confirms the hours': timer('release'),
    'the rest goes back': timer('deliver'),
    'the rest is looked for again': bringsAgain('wages.refundGig'),
    'WeChat tells its news': notices,
  },
})
