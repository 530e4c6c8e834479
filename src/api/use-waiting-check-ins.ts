/**
 * The check-ins that wait on this phone, as state of a screen: sent again by themselves, when the network
 * is back.
 */
import { useCallback, useEffect, useState } from 'react'
import { whenChanged } from '@/platform/connectivity'
import { dropCheckIn, recordCheckIn, sendWaiting, waitingCheckIns } from './check-in-outbox'
import type { WaitingCheckIn } from './check-in-outbox'

export type { WaitingCheckIn } from './check-in-outbox'

const everyMilliseconds = 15_000

const sendable = (waiting: readonly WaitingCheckIn[]): boolean =>
  waiting.some(({ problem }) => problem === undefined)

/** `onSent` is called after a try, when what the cloud knows may have changed. */
export function useWaitingCheckIns(onSent: () => void) {
  const [waiting, setWaiting] = useState(waitingCheckIns)
  const [sending, setSending] = useState(false)
  const sendNow = useCallback(async () => {
    if (!sendable(waitingCheckIns())) return
    setSending(true)
    await sendWaiting()
    setSending(false)
    setWaiting(waitingCheckIns())
    onSent()
  }, [onSent])
  useEffect(() => {
    void sendNow()
    const stop = whenChanged((online) => online && void sendNow())
    const timer = setInterval(() => void sendNow(), everyMilliseconds)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [sendNow])
  /** Writes the event down on this phone, then tries to send it; gives what still waits. */
  const record = async (scanned: Parameters<typeof recordCheckIn>[0]): Promise<readonly WaitingCheckIn[]> => {
    setSending(true)
    const left = await recordCheckIn(scanned)
    setSending(false)
    setWaiting(left)
    onSent()
    return left
  }
  const dismiss = (key: string): void => {
    dropCheckIn(key)
    setWaiting(waitingCheckIns())
  }
  return { waiting, sending, sendNow, record, dismiss }
}

export type WaitingCheckIns = ReturnType<typeof useWaitingCheckIns>
