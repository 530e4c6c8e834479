/** Scanning: the camera, or the code that opened this screen, once; then the event is written down. */
import { useEffect, useRef, useState } from 'react'
import { shiftWords as words } from '@/copy/zh/shift'
import { useParameters } from '@/platform/navigation'
import { scan } from '@/platform/scan'
import { sceneOf } from '@/platform/scanned-scene'
import { nextScan } from './next-scan'
import type { ScanKind } from './next-scan'
import { gigOf } from './site-scene'
import type { ShiftState } from './use-shift'

const saved: Readonly<Record<ScanKind, string>> = { checkIn: words.savedIn, checkOut: words.savedOut }

export interface Scanning {
  /** The code that opened this screen, until it was used. */
  readonly code: string | undefined
  take(kind: ScanKind): Promise<void>
}

export function useScan(state: ShiftState, say: (message: string) => void): Scanning {
  const { bookingId, shift, outbox } = state
  const [usedCode, setUsedCode] = useState(false)
  const code = usedCode ? undefined : state.code
  const record = async (scene: string, kind: ScanKind): Promise<void> => {
    if (bookingId === undefined) return
    const left = await outbox.record({ bookingId, kind, code: scene })
    const mine = left.filter(({ event }) => event.bookingId === bookingId)
    if (mine.some(({ problem }) => problem !== undefined)) return
    say(mine.length > 0 ? words.savedOffline : saved[kind])
  }
  const take = async (kind: ScanKind): Promise<void> => {
    const outcome = code === undefined ? await scan() : { kind: 'done' as const, value: code }
    if (outcome.kind === 'cancelled') return
    if (outcome.kind === 'failed') return say(words.noCamera)
    const scene = sceneOf(outcome.value)
    const gigId = gigOf(scene)
    if (gigId === '') return say(words.notACode)
    if (shift && gigId !== shift.gigId) return say(words.otherGig)
    setUsedCode(true)
    return record(scene, kind)
  }
  useScanAtOnce(state, take)
  return { code, take }
}

/** The list of shifts asks for the camera at once, so that arriving is one tap. */
function useScanAtOnce(state: ShiftState, take: (kind: ScanKind) => Promise<void>): void {
  const { scan: wanted } = useParameters()
  const began = useRef(false)
  const kind = state.shift && nextScan(state.shift, state.waiting)
  useEffect(() => {
    if (wanted !== 'now' || began.current || kind === undefined) return
    began.current = true
    void take(kind)
  }, [wanted, kind, take])
}
