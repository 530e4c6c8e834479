/** The topic `round`: who is offered which seat when all are given at once, at which prices, and why. */
import type { Topic } from '../topic'
import { answerOf } from './answer'
import { readQuestion } from './question'
import { textOf } from './tables'

const here = { latitude: 37.44, longitude: 116.31 }
const away = { latitude: 37.5, longitude: 116.31 }
const hours = { start: '07:00', end: '17:00' }

const example = {
  workOn: '2026-11-24',
  workers: [
    { id: 'li', place: here, trades: ['loader', 'mason'], waitingDays: 3 },
    { id: 'wang', place: away, trades: ['loader'], waitingDays: 1 },
  ],
  gigs: [
    { id: 'depot', trade: 'loader', ...here, ...hours, seats: 1, hourlyPayFen: 2_600 },
    { id: 'wall', trade: 'mason', ...away, ...hours, seats: 1, hourlyPayFen: 4_000 },
  ],
}

export const round: Topic = {
  name: 'round',
  what: 'who is offered which seat when all are given at once: places, prices, proof and reasons',
  example,
  fields: [
    'workOn                      "2026-11-24": the day of the work; its weights and guide prices count',
    'workers[].id, trades        an id; trades they named: nobody is offered another one',
    'workers[].place             {latitude, longitude}; left out when it is not known',
    'workers[].certificates      [{key, validUntil}]; radiusMetres, wageFloorFen: their own limits',
    'workers[].freeFrom, freeUntil   "06:00", "18:00"; all day when left out',
    'workers[].bookedCount, keptCount, arrivalCount, inTimeCount, waitingDays   the past; 0 when left out',
    'gigs[].id, trade, latitude, longitude, start, end, seats, hourlyPayFen, fundsModel',
    'gigs[].parts                in place of seats: [{seats, lead, skill, certificate}], one lead at most',
    'groups[].members, insists   two to four workers; insists: together only',
    'weights                     distance, wage, skill, reliability, waitingDays, punctuality, together',
    '                            10000; those in force when left out',
  ],
  ask(question) {
    const read = readQuestion(question)
    if (!('input' in read)) return read
    const data = answerOf(read)
    return { data, text: textOf(data) }
  },
}
