/**
 * Check-ins that could not be sent yet: kept on the phone, sent again, each once; the wage never waits for a
 * network.
 */
import type { SentInput } from '@/contract/actions'
import type { CallError } from '@/contract/reply'
import { deviceTime } from '@/platform/device-time'
import { read, write } from '@/platform/storage'
import { newMark, tell } from './client'

type CheckIn = SentInput<'attendance.recordEvent'>

export interface WaitingCheckIn {
  readonly key: string
  readonly event: CheckIn
  /** Why it was not accepted, when the cloud has said no; shown until the person dismisses it. */
  readonly problem: CallError | undefined
}

const storageKey = 'check-ins'
const stored = (): WaitingCheckIn[] => JSON.parse(read(storageKey) ?? '[]') as WaitingCheckIn[]
const store = (waiting: readonly WaitingCheckIn[]) => write(storageKey, JSON.stringify(waiting))

/** Check-ins on this phone that have not arrived, oldest first. */
export const waitingCheckIns = (): readonly WaitingCheckIn[] => stored()

/** Takes one off the list, after it arrived or was dismissed. */
export const dropCheckIn = (key: string): void => store(stored().filter((waiting) => waiting.key !== key))

/** Sends one; true when it is off the list. A lost network leaves it; a "no" stays with its reason. */
async function sendOne({ key, event }: WaitingCheckIn): Promise<boolean> {
  const reply = await tell('attendance.recordEvent', event, key)
  if (reply.ok) {
    dropCheckIn(key)
    return true
  }
  if (reply.error.kind === 'fault') return false
  store(stored().map((waiting) => (waiting.key === key ? { ...waiting, problem: reply.error } : waiting)))
  return false
}

let sending: Promise<void> | undefined

async function sendAll() {
  for (const waiting of stored()) {
    if (waiting.problem === undefined) await sendOne(waiting)
  }
}

/** Sends everything that waits; a second call joins the one under way. */
export function sendWaiting(): Promise<void> {
  sending ??= sendAll().finally(() => {
    sending = undefined
  })
  return sending
}

/**
 * Puts an event on the list before anything is sent, so that a dead battery loses nothing; then tries at
 * once.
 */
export async function recordCheckIn(
  scanned: Omit<CheckIn, 'nonce' | 'deviceAt'>,
): Promise<readonly WaitingCheckIn[]> {
  const event: CheckIn = { ...scanned, nonce: newMark(), deviceAt: deviceTime() }
  store([...stored(), { key: newMark(), event, problem: undefined }])
  await sendWaiting()
  return stored()
}
