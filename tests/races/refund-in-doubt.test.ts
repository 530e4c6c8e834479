/**
 * WeChat has the refund, and its answer was lost: the news of it, the question about it and a second sending
 * cross, and more answers get lost on purpose.
 */
import type { Step } from '../security/stages'
import { bringsAgain, cancels, notices, says, timer, wait } from './racers'
import { everyPairOf } from './racing'

const loseAnswer: Step = async (world) => {
  world.payment.control('fault', { kind: 'reply.lostAfterEffect', count: 1, matching: 'refunds' })
  return {}
}

const points = Array.from({ length: 10 }, (_, index) => index + 1)

everyPairOf({
  stage: 'booked',
  before: [loseAnswer, cancels, wait(3)],
  interruptions: [
    undefined,
    ...points.flatMap((point) => [
      { point, ending: 'failsBefore' as const },
      { point, ending: 'answerLost' as const },
      { point, ending: 'dies' as const },
    ]),
  ],
  racers: {
    'the refund is asked for again': bringsAgain('wages.sendRefund'),
    'the rest is looked for again': bringsAgain('wages.refundGig'),
    'WeChat tells its news': notices,
    'the timer asks and delivers': timer('deliver'),
    'the employer pays in once more': says('wages.payIn'),
    'the employer asks for the payment': says('wages.checkPayIn'),
  },
})
