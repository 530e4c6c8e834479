/**
 * State of the people of one gig: the crew with its hours, who applied, and what the employer does about it.
 */
import { useState } from 'react'
import type { CrewMember } from '@/contract/attendance'
import type { CallError } from '@/contract/reply'
import { ask, newMark, tell } from '@/api/client'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { deviceTime } from '@/platform/device-time'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

export interface Hours {
  readonly workedMinutes: number
  readonly pieces?: number
  readonly reason?: string
}

/** Hours may be confirmed when the worker has left or the planned end is over, and only once. */
export function mayConfirm({ shift }: CrewMember): boolean {
  const open = shift.confirmedMinutes === null && shift.state !== 'cancelled'
  return open && (shift.checkOutAt !== null || shift.plannedEndAt <= deviceTime())
}

/** Somebody who never came is not confirmed with one tap. */
export const mayConfirmAtOnce = (member: CrewMember): boolean =>
  mayConfirm(member) && member.shift.checkInAt !== null

/** Somebody who is here, or may still come, needs the code to leave by, also after the planned end. */
export const mayStillScan = ({ shift }: CrewMember): boolean =>
  shift.state !== 'cancelled' && shift.checkOutAt === null && shift.confirmedMinutes === null

interface Wish {
  readonly bookingId: string
  readonly hours: Hours
}

/** How far a row of confirmations has come. */
export interface ConfirmingAt {
  readonly done: number
  readonly of: number
}

/** Confirms one after the other; what fails stops the rest and is told, what is done is done. */
function useConfirming(refresh: () => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const [at, setAt] = useState<ConfirmingAt>()
  const confirm = async (wishes: readonly Wish[]): Promise<boolean> => {
    setBusy(true)
    setError(undefined)
    let problem: CallError | undefined
    for (const [done, { bookingId, hours }] of wishes.entries()) {
      setAt({ done, of: wishes.length })
      const reply = await tell('attendance.confirmHours', { bookingId, ...hours }, newMark())
      problem = reply.ok ? undefined : reply.error
      if (problem) break
    }
    if (!problem) setAt(undefined)
    setBusy(false)
    setError(problem)
    refresh()
    return problem === undefined
  }
  return { confirm, busy, error, at }
}

/** Opens a telephone number only when it is asked for: each reading is recorded. */
function usePhones() {
  const [phones, setPhones] = useState<Readonly<Record<string, string>>>({})
  const show = async (bookingId: string): Promise<void> => {
    const reply = await ask('gigs.openBooking', { bookingId })
    const phone = reply.ok ? reply.data.workerPhone : null
    setPhones((before) => ({ ...before, [bookingId]: phone ?? '' }))
  }
  return { phones, show }
}

export function usePeople() {
  const { gigId = '' } = useParameters()
  const gig = useQuery('gigs.openGig', { gigId })
  const crew = useQuery('attendance.openCrew', { gigId })
  const choosing = gig.data?.hiring === 'choose'
  const applicants = useQuery('gigs.listApplicants', choosing ? { gigId } : undefined)
  const ranking = useQuery('matching.rankWorkers', choosing ? { gigId } : undefined)
  const choose = useCommand('gigs.chooseApplicant')
  const close = useCommand('gigs.closeGig')
  const cancel = useCommand('gigs.cancelGig')
  const refresh = (): void => {
    for (const query of [gig, crew, applicants, ranking]) void query.reload()
  }
  useShownAgain(refresh)
  const confirming = useConfirming(refresh)
  return { gigId, gig, crew, applicants, ranking, choose, close, cancel, refresh, confirming, ...usePhones() }
}

export type PeopleState = ReturnType<typeof usePeople>
