/** What each timer does: the net below every delivery, deadline and answer that went missing. */
import type { Instant } from '@/domain/calendar/instant'
import { callSystem, sweepOutbox } from '../_kernel/outbox'
import { runAll } from '../_kernel/sweep'

type Job = (at: Instant) => Promise<unknown>

/** Items of one round: a minute later the next one comes. */
const itemsPerRound = 100

function swept(action: string): Job {
  return async (at) => {
    const reply = await callSystem(action, `timer:${action}:${at}`, {})
    if (!reply.ok) throw new Error(`${action} answered ${reply.error.code}, request ${reply.error.requestId}`)
  }
}

/** Timer name, as in deployment.ts → its jobs. */
const jobs: Readonly<Record<string, readonly Job[]>> = {
  deliver: [(at) => sweepOutbox(at, itemsPerRound), swept('wages.pollUnknown')],
  release: [
    swept('attendance.releaseSilentShifts'),
    swept('gigs.closeDueGigs'),
    swept('wages.noticeLateWages'),
  ],
  round: [swept('gigs.passPromises'), swept('matching.runDueRounds')],
  repair: [swept('gigs.repairSeats'), swept('wages.forgetOldWages')],
  seal: [swept('wages.sealJournal')],
  close: [swept('wages.closeBook'), swept('wages.closeChannel')],
}

/**
 * Runs the jobs of a timer; one that fails stops no other and is told at the end. False for an unknown timer.
 */
export async function runTimer(timerName: string, at: Instant): Promise<boolean> {
  const due = Object.hasOwn(jobs, timerName) ? jobs[timerName] : undefined
  if (due === undefined) return false
  await runAll(due.map((job) => () => job(at)))
  return true
}
