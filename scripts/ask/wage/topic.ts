/** The topic `wage`: what is owed for a shift, why, by when, and how the money goes. */
import type { Topic } from '../topic'
import { answerOf } from './answer'
import { readQuestion } from './question'
import { textOf } from './tables'

const example = {
  gig: {
    workOn: '2026-11-24',
    start: '08:00',
    end: '16:00',
    breakMinutes: 60,
    payUnit: 'hour',
    payRateFen: 2500,
  },
  shifts: [
    {
      worker: '张磊',
      checkIn: '07:55',
      checkOut: '16:02',
      confirmed: { by: 'employer', at: '16:10', minutes: 390, reason: '午休多歇了半小时' },
      objection: {
        at: '18:00',
        reason: '没有多歇',
        decided: { at: '2026-11-25 10:00', awarded: 20, reason: '监控' },
      },
    },
  ],
}

export const wage: Topic = {
  name: 'wage',
  what: 'what a shift is worth and why, by when it is due, and every posting of the money',
  example,
  fields: [
    'gig.workOn, start, end      "2026-11-24", "08:00", "16:00"; past midnight count on: "25:30"',
    'gig.breakMinutes            without pay, in the middle; 0 when left out',
    'gig.payUnit, payRateFen     "hour", "day" or "piece"; 2500 fen are 25 yuan',
    'gig.pieces                  how many are agreed, with "piece"',
    'gig.overtimeRateFen, nightExtraFen   an hour beyond the plan; on top of an hour at night',
    'gig.fundsModel              "reference" (WeChat Pay) or "recorded" (between the two)',
    'paidInFen                   what the employer paid in, [17500]; all of the plan when left out',
    'shifts[].worker, checkIn, checkOut   a name; times as the phone said them, left out when it said none',
    'shifts[].confirmed          by "employer", "staff", "silence", "cancellation" or "notAsPromised";',
    '                            at, minutes, pieces, reason as far as there are any',
    'shifts[].objection          at, reason, claimed; conceded {at, granted}; decided {at, awarded, reason}',
    'shifts[].paid               false: the money has not arrived',
  ],
  ask(question) {
    const read = readQuestion(question)
    if (!('gig' in read)) return read
    const data = answerOf(read)
    return { data, text: textOf(data) }
  },
}
