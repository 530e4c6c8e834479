/** State of one decision: which, why, and sending it to the function that it belongs to. */
import { useEffect, useState } from 'react'
import type { DeskRow } from '@/contract/disputes'
import type { SentInput } from '@/contract/actions'
import { useCommand } from '@/api/use-command'
import { decisions } from '@/copy/zh/desk'
import type { Decision } from '@/copy/zh/desk'
import { whenKey } from '@/platform/keyboard'

type GigDecision = SentInput<'gigs.decideGig'>['decision']
type UnitDecision = SentInput<'accounts.decideUnit'>['decision']
type ComplaintDecision = SentInput<'disputes.answerComplaint'>['decision']

const gigDecisions: readonly GigDecision[] = ['published', 'returned']
const unitDecisions: readonly UnitDecision[] = ['verified', 'returned']
const complaintDecisions: readonly ComplaintDecision[] = [
  'accepted',
  'supplementAsked',
  'refused',
  'transferred',
  'settled',
]

const oneOf = <Key extends string>(known: readonly Key[], key: string): Key | undefined =>
  known.find((each) => each === key)

/** What is awarded of a dispute by a whole yes or a whole no. */
const awardOf = (key: string, open: number): number => (key === 'grantAll' ? open : 0)

/** The commands behind the one button. */
function useSending({ kind, id, dispute }: DeskRow) {
  const gig = useCommand('gigs.decideGig')
  const unit = useCommand('accounts.decideUnit')
  const complaint = useCommand('disputes.answerComplaint')
  const objection = useCommand('attendance.decideObjection')
  const award = async (key: string, reason: string): Promise<boolean> => {
    if (!dispute) return false
    const awarded = { [dispute.measure]: awardOf(key, dispute.open) }
    return (await objection.run({ bookingId: id, ...awarded, reason })) !== undefined
  }
  const send = async (key: string, reason: string): Promise<boolean> => {
    const [forGig, forUnit, forComplaint] = [
      oneOf(gigDecisions, key),
      oneOf(unitDecisions, key),
      oneOf(complaintDecisions, key),
    ]
    if (kind === 'flaggedGig' && forGig) {
      return (await gig.run({ gigId: id, decision: forGig, reason })) !== undefined
    }
    if (kind === 'newUnit' && forUnit) {
      return (await unit.run({ unitId: id, decision: forUnit, reason })) !== undefined
    }
    if (kind === 'complaint' && forComplaint) {
      return (await complaint.run({ complaintId: id, decision: forComplaint, reason })) !== undefined
    }
    return kind === 'objection' && award(key, reason)
  }
  const told = { flaggedGig: gig, newUnit: unit, complaint, objection, lateWage: undefined }[kind]
  return { send, busy: told?.busy ?? false, error: told?.error }
}

export function useDecide(row: DeskRow, onDecided: () => void) {
  const options = decisions[row.kind]
  const [chosen, setChosen] = useState<Decision>()
  const [reason, setReason] = useState('')
  const { send, busy, error } = useSending(row)
  const choose = (key: string): void => {
    setChosen(options.find((option) => option.key === key))
    setReason('')
  }
  const confirm = async (): Promise<void> => {
    if (!chosen || reason.trim() === '') return
    if (await send(chosen.key, reason.trim())) onDecided()
  }
  useEffect(() =>
    whenKey((key) => {
      const byDigit = options[Number(key) - 1]
      if (byDigit) choose(byDigit.key)
      if (key === 'Enter') void confirm()
    }),
  )
  return { options, chosen, choose, reason, setReason, confirm, busy, error }
}
