/**
 * The money of a cancelled gig goes back: asked for twice, told of meanwhile, and with its answers lost on
 * purpose, because a random city seldom hits these moments.
 */
import { everyPairOf } from './racing'
import { bringsAgain, notices, says, stepsTo, timer, wait } from './racers'

const lost = (point: number) => ({ point, ending: 'answerLost' }) as const
const dies = (point: number) => ({ point, ending: 'dies' }) as const
const points = Array.from({ length: 16 }, (_, index) => index + 1)

everyPairOf({
  stage: 'published',
  before: [...stepsTo('ordered', 'funded', 'booked'), wait(1)],
  interruptions: [undefined, undefined, ...points.map(lost), ...points.map(dies)],
  racers: {
    'the employer calls the gig off': says('gigs.cancelGig'),
    'the worker gives the seat back': says('gigs.cancelBooking'),
    'the refund is asked for again': bringsAgain('wages.sendRefund'),
    'the rest is looked for again': bringsAgain('wages.refundGig'),
    'WeChat tells its news': notices,
    'the timer asks and delivers': timer('deliver'),
  },
})
