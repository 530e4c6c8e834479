/** The addresses that show and move the clock and fire timers; they exist in the local cloud only. */
import * as v from 'valibot'
import {
  jsonReply,
  pathBehind,
  problemReply,
  type HttpReply,
  type HttpRequest,
  type Route,
} from '../gateway/http'
import { readJson } from '../gateway/read-json'
import type { MovableClock } from './movable-clock'
import type { TimerFiring, Timers } from './timers'

const maxMinutes = 60 * 24 * 366

const moveSchema = v.union([
  v.strictObject({ at: v.pipe(v.string(), v.isoTimestamp()) }),
  v.strictObject({ plusMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(maxMinutes)) }),
])

interface ClockRoutesFacts {
  readonly clock: MovableClock
  readonly timers: Timers
  /**
   * What else lives by the clock (the payment stand-in) and must catch up before timers look at the world.
   */
  catchUp(): Promise<void>
}

const timersPrefix = '/local/timers/'

export function clockRoutes({ clock, timers, catchUp }: ClockRoutesFacts): readonly Route[] {
  const show = (fired: readonly TimerFiring[]) =>
    jsonReply(200, { at: new Date(clock.now()).toISOString(), aheadMs: clock.now() - Date.now(), fired })

  async function move(request: HttpRequest): Promise<HttpReply> {
    const read = readJson(request, moveSchema)
    if (!read.fits) return read.reply
    const wish = read.value
    const atMs = 'at' in wish ? Date.parse(wish.at) : clock.now() + wish.plusMinutes * 60_000
    if (!clock.moveTo(atMs))
      return problemReply(409, 'localcloud.clock.backwards', 'the clock never goes back')
    await catchUp()
    return show(await timers.fireDue())
  }

  async function fireByHand(request: HttpRequest): Promise<HttpReply> {
    const timerName = pathBehind(timersPrefix, request)
    const firing = await timers.fireByName(timerName)
    return firing ? jsonReply(200, firing) : problemReply(404, 'localcloud.timer.unknown', timerName)
  }

  return [
    { method: 'GET', path: '/local/clock', answer: () => show([]) },
    { method: 'POST', path: '/local/clock', answer: move },
    { method: 'GET', path: '/local/timers', answer: () => jsonReply(200, { timers: timers.list() }) },
    { method: 'POST', path: `${timersPrefix}*`, answer: fireByHand },
  ]
}
