/** State of objecting to a cut: why, how much was really worked, and what became of it. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { ShiftView } from '@/contract/attendance'
import { useParameters } from '@/platform/navigation'

/** What the employer left of the hours, or of the pieces. */
export const leftOf = ({ measure, confirmedMinutes, confirmedPieces }: ShiftView): number =>
  (measure === 'minutes' ? confirmedMinutes : confirmedPieces) ?? 0

/** Nobody saw the worker arrive, and silence decided. */
export const isAbsent = ({ checkInAt, confirmedBy, cut }: ShiftView): boolean =>
  checkInAt === null && confirmedBy === 'silence' && cut > 0

export type Objectable = 'open' | 'raised' | 'tooLate' | 'nothing'

export function objectable({ objection, objectUntil, cut }: ShiftView, now: string): Objectable {
  if (objection !== null) return 'raised'
  if (objectUntil === null || cut === 0) return 'nothing'
  return now <= objectUntil ? 'open' : 'tooLate'
}

/** What is sent: the part in dispute, between one and all of what was taken. */
export function claimOf(shift: ShiftView, worked: number): { minutes: number } | { pieces: number } {
  const claimed = Math.min(shift.cut, Math.max(1, worked - leftOf(shift)))
  return shift.measure === 'minutes' ? { minutes: claimed } : { pieces: claimed }
}

export function useObject() {
  const { bookingId = '' } = useParameters()
  const { data, error, reload } = useQuery('attendance.openShift', { bookingId })
  const command = useCommand('attendance.objectToHours')
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<number>()
  const worked = chosen ?? (data ? leftOf(data) + data.cut : 0)
  /** Gives true when it stands. */
  const send = async (): Promise<boolean> => {
    if (data === undefined) return false
    const said = await command.run({ bookingId, reason: reason.trim(), ...claimOf(data, worked) })
    if (said) await reload()
    return said !== undefined
  }
  return {
    bookingId,
    shift: data,
    error,
    reload,
    command,
    ...{ reason, setReason, worked, setWorked: setChosen, send },
  }
}

export type ObjectState = ReturnType<typeof useObject>
