/** Plays people and gigs that come and go in solved markets: a row for each kind of event. */
import { median } from '../../frame/figures'
import { eventNames, type EventName, type Eventful, type EventTimes } from '../events/timing'
import type { SizeName } from '../generator/sizes'
import { runChild } from './children'
import { childProgramOf, limitSeconds } from './programs'
import { emptyRow, type Row } from './rows'

export const eventSizes = ['M', 'L', 'XL'] as const satisfies readonly SizeName[]

export const eventsName = (size: SizeName): string => `events${size}`

const turns = 4_000

async function playOnce(size: SizeName, round: number): Promise<Eventful | undefined> {
  const words = [childProgramOf('event-child'), size, String(turns), String(round)]
  const ended = await runChild({ program: process.execPath, words, limitSeconds })
  return ended.how === 'answered' ? (JSON.parse(ended.line) as Eventful) : undefined
}

function rowOf(size: SizeName, event: EventName, played: readonly Eventful[]): Row {
  const times = played.flatMap((one) => one.times.filter(({ name }) => name === event))
  const middle = (pick: (time: EventTimes) => number): number => median(times.map(pick))
  const gaps = played.map(({ running, anew }) => anew - running)
  return {
    ...emptyRow,
    size: eventsName(size),
    solver: `ours: ${event}`,
    version: 'this tree',
    objective: played[0]?.running ?? null,
    objectives: played.map(({ running }) => running),
    gap: gaps.find((gap) => gap !== 0) ?? 0,
    warmMs: middle(({ middleMs }) => middleMs),
    p95Ms: middle(({ p95Ms }) => p95Ms),
    slowMs: middle(({ p99Ms }) => p99Ms),
    rounds: played.length,
  }
}

/**
 * `gap` is what the running market lacks, after thousands of events, of the same market solved from nothing.
 */
export async function playEventRounds(size: SizeName, rounds: number): Promise<readonly Row[]> {
  const played: Eventful[] = []
  for (let round = 0; round < rounds; round += 1) {
    const one = await playOnce(size, round)
    if (one !== undefined) played.push(one)
  }
  return eventNames.map((event) => rowOf(size, event, played))
}
