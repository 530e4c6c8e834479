/** Hours that differ from the record: how many, and why; the worker will read the reason. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { LengthField } from '@/components/length-field'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import type { CrewMember } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import type { CallError } from '@/contract/reply'
import { crewWords } from '@/copy/zh/crew'
import { peopleWords as words } from '@/copy/zh/employer'
import { durationWords } from '@/copy/zh/when'
import type { Hours } from './use-people'

interface HoursSheetProps {
  readonly member: CrewMember
  readonly gig: GigView
  readonly busy: boolean
  /** How many others must be filled in after this one. */
  readonly remaining: number
  /** Why the former try was not done. */
  readonly problem: CallError | undefined
  readonly onClose: () => void
  readonly onConfirm: (hours: Hours) => void
}

const agreedMinutes = ({ startMinute, endMinute, breakMinutes }: GigView): number =>
  endMinute - startMinute - breakMinutes

/** What counts until the employer says otherwise: the record, or the agreement for who never scanned. */
const countedMinutes = (member: CrewMember, gig: GigView): number =>
  member.shift.checkInAt === null ? agreedMinutes(gig) : member.shift.workedMinutes

export function HoursSheet(props: HoursSheetProps): ReactNode {
  const { member, gig, busy, remaining, problem, onClose, onConfirm } = props
  const counted = countedMinutes(member, gig)
  const [minutes, setMinutes] = useState(counted)
  const [pieces, setPieces] = useState(String(gig.pieces ?? ''))
  const [reason, setReason] = useState('')
  const needsReason = minutes < counted && reason.trim() === ''
  const confirm = (): void =>
    onConfirm({
      workedMinutes: minutes,
      ...(gig.payUnit === 'piece' ? { pieces: Number(pieces) || 0 } : {}),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    })
  const action = (
    <Button busy={busy} disabledReason={needsReason ? words.reasonMissing : undefined} onPress={confirm}>
      {words.changeDone}
    </Button>
  )
  return (
    <Sheet open title={words.changeTitle(member.workerName)} onClose={onClose} action={action}>
      <View className="stack">
        <Text className="small figures">
          {words.agreed(durationWords(agreedMinutes(gig)))}
          {member.shift.checkInAt !== null &&
            ` · ${words.recorded(durationWords(member.shift.workedMinutes))}`}
        </Text>
        <LengthField minutes={minutes} onChange={setMinutes} />
        {gig.payUnit === 'piece' && (
          <Field kind="number" label={words.pieces} value={pieces} onChange={setPieces} maxLength={6} />
        )}
        <Why value={reason} onChange={setReason} />
        {minutes < counted && <CutEffects />}
        {remaining > 0 && <Text className="small">{crewWords.remaining(remaining)}</Text>}
        {problem && <Problem problem={problem} />}
      </View>
    </Sheet>
  )
}

/** Whoever counts less knows beforehand what the worker may do about it. */
function CutEffects(): ReactNode {
  return (
    <Notice kind="why" title={crewWords.cutNote}>
      <View ariaRole="list">
        {crewWords.cutEffects.map((effect) => (
          <View key={effect} ariaRole="listitem">
            {effect}
          </View>
        ))}
      </View>
    </Notice>
  )
}

interface WhyProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

function Why({ value, onChange }: WhyProps): ReactNode {
  return (
    <>
      <Choice
        legend={words.reason}
        options={words.reasons.map((reason) => ({ value: reason, label: reason }))}
        value={value}
        onChange={onChange}
      />
      <Field
        kind="area"
        label={words.ownReason}
        hint={words.reasonHint}
        optional
        value={value}
        onChange={onChange}
        maxLength={200}
      />
    </>
  )
}
