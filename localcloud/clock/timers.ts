/**
 * Fires the timers of functions by the movable clock: in order of when they were due, and once each however
 * far it jumped.
 */
import type { CloudConfiguration } from '../functions/configuration'
import { nextFiring, readCron, type Cron } from './cron'
import type { MovableClock } from './movable-clock'

export interface TimerFiring {
  readonly functionName: string
  readonly timerName: string
  readonly dueAt: string
  readonly ok: boolean
}

interface Timer {
  readonly functionName: string
  readonly timerName: string
  readonly cron: Cron
  dueMs: number | undefined
}

export interface TimerFacts {
  readonly cloud: CloudConfiguration
  readonly clock: MovableClock
  /** Calls the function with the event text; true when it did not end in a fault. */
  fire(functionName: string, eventText: string): Promise<boolean>
}

const tickMs = 500

function readTimers(cloud: CloudConfiguration, nowMs: number): Timer[] {
  return cloud.functions.flatMap(({ name, triggers }) =>
    triggers.map((trigger) => {
      const cron = readCron(trigger.config)
      if (!cron)
        throw new Error(`the timer ${trigger.name} of ${name} has an unreadable cron: ${trigger.config}`)
      return { functionName: name, timerName: trigger.name, cron, dueMs: nextFiring(cron, nowMs) }
    }),
  )
}

/** The event of a timer trigger, as the cloud sends it. */
function timerEvent(timer: Timer, dueMs: number): string {
  return JSON.stringify({
    Type: 'Timer',
    TriggerName: timer.timerName,
    Time: new Date(dueMs).toISOString(),
    Message: '',
  })
}

export function createTimers({ cloud, clock, fire }: TimerFacts) {
  const timers = readTimers(cloud, clock.now())
  let lastRun: Promise<unknown> = Promise.resolve()
  let ticking: NodeJS.Timeout | undefined

  async function fireOne(timer: Timer, dueMs: number): Promise<TimerFiring> {
    const ok = await fire(timer.functionName, timerEvent(timer, dueMs))
    const { functionName, timerName } = timer
    return { functionName, timerName, dueAt: new Date(dueMs).toISOString(), ok }
  }

  async function fireDue(): Promise<TimerFiring[]> {
    const nowMs = clock.now()
    const due = timers
      .flatMap((timer) =>
        timer.dueMs !== undefined && timer.dueMs <= nowMs ? [{ timer, dueMs: timer.dueMs }] : [],
      )
      .sort((a, b) => a.dueMs - b.dueMs)
    // What fell due several times in one jump fires once: the functions catch up by themselves.
    for (const { timer } of due) timer.dueMs = nextFiring(timer.cron, nowMs)
    const firings: TimerFiring[] = []
    for (const { timer, dueMs } of due) firings.push(await fireOne(timer, dueMs))
    return firings
  }

  /** One run at a time, so that no timer overtakes another. */
  function afterLastRun<T>(work: () => Promise<T>): Promise<T> {
    const next = lastRun.then(work)
    lastRun = next.catch(() => undefined)
    return next
  }

  return {
    start: () => {
      ticking = setInterval(() => void afterLastRun(fireDue), tickMs)
    },
    stop: async () => {
      clearInterval(ticking)
      await lastRun
    },
    fireDue: () => afterLastRun(fireDue),
    /** Fires one timer by hand, whether due or not; undefined when no timer has the name. */
    fireByName: (timerName: string): Promise<TimerFiring | undefined> => {
      const timer = timers.find((each) => each.timerName === timerName)
      if (!timer) return Promise.resolve(undefined)
      return afterLastRun(() => fireOne(timer, clock.now()))
    },
    list: () =>
      timers.map(({ functionName, timerName, dueMs }) => ({
        functionName,
        timerName,
        dueAt: dueMs === undefined ? null : new Date(dueMs).toISOString(),
      })),
  }
}

export type Timers = ReturnType<typeof createTimers>
