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
type NumberDecision = SentInput<'accounts.decidePayrollAccount'>['decision']
type ComplaintDecision = SentInput<'disputes.answerComplaint'>['decision']

const gigDecisions: readonly GigDecision[] = ['published', 'returned']
const unitDecisions: readonly UnitDecision[] = ['verified', 'returned']
const numberDecisions: readonly NumberDecision[] = ['confirmed', 'returned']
const complaintDecisions: readonly ComplaintDecision[] = [
  'accepted',
  'supplementAsked',
  'refused',
  'transferred',
  'settled',
]

const oneOf = <Key extends string>(known: readonly Key[], key: string): Key | undefined =>
  known.find((each) => each === key)

interface Award {
  readonly key: string
  /** Minutes or pieces, when only a part is awarded. */
  readonly part: number
}

/** What is awarded of a dispute: all, a part, or nothing. */
export function awardOf({ key, part }: Award, open: number): number {
  if (key === 'grantAll') return open
  return key === 'grantPart' ? part : 0
}

/** A part is more than nothing and less than all. */
export const isPart = (part: number, open: number): boolean => part > 0 && part < open

interface Said extends Award {
  readonly reason: string
}

/** Sends an award of hours; false when nothing of the kind is open. */
function useAward({ id, dispute }: DeskRow) {
  const objection = useCommand('attendance.decideObjection')
  const award = async (said: Said): Promise<boolean> => {
    if (!dispute) return false
    const awarded = { [dispute.measure]: awardOf(said, dispute.open) }
    return (await objection.run({ bookingId: id, ...awarded, reason: said.reason })) !== undefined
  }
  return { objection, award }
}

/** The commands behind the one button. */
function useSending(row: DeskRow) {
  const { kind, id } = row
  const gig = useCommand('gigs.decideGig')
  const unit = useCommand('accounts.decideUnit')
  const number = useCommand('accounts.decidePayrollAccount')
  const complaint = useCommand('disputes.answerComplaint')
  const { objection, award } = useAward(row)
  type Sender = (said: Said) => Promise<boolean>
  const nobody: Sender = async () => false
  const senders: Readonly<Record<DeskRow['kind'], Sender>> = {
    async flaggedGig({ key, reason }) {
      const decision = oneOf(gigDecisions, key)
      return decision !== undefined && (await gig.run({ gigId: id, decision, reason })) !== undefined
    },
    async newUnit({ key, reason }) {
      const decision = oneOf(unitDecisions, key)
      return decision !== undefined && (await unit.run({ unitId: id, decision, reason })) !== undefined
    },
    async merchantNumber({ key, reason }) {
      const decision = oneOf(numberDecisions, key)
      return decision !== undefined && (await number.run({ unitId: id, decision, reason })) !== undefined
    },
    async complaint({ key, reason }) {
      const decision = oneOf(complaintDecisions, key)
      return (
        decision !== undefined && (await complaint.run({ complaintId: id, decision, reason })) !== undefined
      )
    },
    objection: award,
    // A late wage leaves the queue when it arrives.
    lateWage: nobody,
  }
  const commands = { flaggedGig: gig, newUnit: unit, merchantNumber: number, complaint, objection }
  const told = kind === 'lateWage' ? undefined : commands[kind]
  return { send: senders[kind], busy: told?.busy ?? false, error: told?.error }
}

export function useDecide(row: DeskRow, onDecided: () => void) {
  const options = decisions[row.kind]
  const [chosen, setChosen] = useState<Decision>()
  const [reason, setReason] = useState('')
  const [part, setPart] = useState(0)
  const lacksPart = chosen?.key === 'grantPart' && !isPart(part, row.dispute?.open ?? 0)
  const { send, busy, error } = useSending(row)
  const choose = (key: string): void => {
    setChosen(options.find((option) => option.key === key))
    setReason('')
  }
  const confirm = async (): Promise<void> => {
    if (!chosen || lacksPart || reason.trim() === '') return
    if (await send({ key: chosen.key, part, reason: reason.trim() })) onDecided()
  }
  useEffect(() =>
    whenKey((key) => {
      const byDigit = options[Number(key) - 1]
      if (byDigit) choose(byDigit.key)
      if (key === 'Enter') void confirm()
    }),
  )
  const saying = { reason, setReason, part, setPart, lacksPart }
  return { options, chosen, choose, ...saying, confirm, busy, error }
}

export type DecideState = ReturnType<typeof useDecide>
