/** Lets people and gigs come and go in a solved market, and times each event apart. */
import { percentile } from '../../frame/figures'
import { buildInstance } from '../generator/build-instance'
import { Dice } from '../generator/dice'
import { drawMarket } from '../generator/market'
import { seeds, type SizeName, sizeOf } from '../generator/sizes'
import { Crowd } from './crowd'

export const eventNames = ['worker leaves', 'worker arrives', 'gig is cancelled', 'gig is posted'] as const
export type EventName = (typeof eventNames)[number]

export interface EventTimes {
  readonly name: EventName
  readonly count: number
  readonly middleMs: number
  /** What one in twenty and one in a hundred exceeds. */
  readonly p95Ms: number
  readonly p99Ms: number
}

export interface Eventful {
  readonly times: readonly EventTimes[]
  readonly running: number
  readonly anew: number
}

type Times = Record<EventName, number[]>

function timed(times: number[], work: () => void): void {
  const startedAt = performance.now()
  work()
  times.push(performance.now() - startedAt)
}

/**
 * Whoever leaves comes back, and a gig that is cancelled is posted again, so that the market stays as full.
 */
function oneTurn(crowd: Crowd, drawn: { worker: number; gig: number | undefined }, times: Times): void {
  const { worker, gig } = drawn
  if (crowd.isHere(worker)) timed(times['worker leaves'], crowd.leave(worker))
  if (gig !== undefined) timed(times['gig is cancelled'], crowd.cancel(gig))
  timed(times['worker arrives'], crowd.arrive(worker))
  if (gig !== undefined) timed(times['gig is posted'], crowd.post(gig))
}

/** Every tenth turn a gig goes and comes too; the first turns only warm up. */
export function playEvents(name: SizeName, wished: { turns: number; round: number }): Eventful {
  const seed = seeds[wished.round % seeds.length] ?? seeds[0]
  const instance = buildInstance(drawMarket(sizeOf(name), seed))
  const crowd = new Crowd(instance)
  const people = crowd.peopleWithGigs()
  const dice = new Dice(seed, 'events')
  const empty = (): Times => ({
    'worker leaves': [],
    'worker arrives': [],
    'gig is cancelled': [],
    'gig is posted': [],
  })
  const [warm, times] = [empty(), empty()]
  const play = (turn: number, into: Times): void =>
    oneTurn(
      crowd,
      {
        worker: people[dice.below(people.length)] ?? 0,
        gig: turn % 10 === 0 ? dice.below(instance.gigCount) : undefined,
      },
      into,
    )
  for (let turn = 0; turn < wished.turns / 4; turn += 1) play(turn, warm)
  for (let turn = 0; turn < wished.turns; turn += 1) play(turn, times)
  return {
    times: eventNames.map((event) => ({
      name: event,
      count: times[event].length,
      middleMs: percentile(times[event], 0.5),
      p95Ms: percentile(times[event], 0.95),
      p99Ms: percentile(times[event], 0.99),
    })),
    ...crowd.worth(),
  }
}
