/** A wage waits for its worker's tap: it is received, declined, called back and asked about at once. */
import { everyPairOf } from './racing'
import { bringsAgain, declines, says, settle, taps, timer, wait } from './racers'

everyPairOf({
  stage: 'confirmed',
  before: [settle, wait(3), settle],
  racers: {
    'the worker taps': taps,
    'the worker declines': declines,
    'the worker asks for the transfer': says('wages.checkTransfer'),
    'the worker objects': says('attendance.objectToHours'),
    'staff call it back': says('wages.cancelTransfer'),
    'staff send it again': says('wages.resendTransfer'),
    'the confirmation is told again': bringsAgain('wages.accrueShift'),
    'the timer asks and delivers': timer('deliver'),
  },
})
