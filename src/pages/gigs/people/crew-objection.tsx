/**
 * A worker of the crew objects to a cut: what they say, and the taps with which the employer gives in, wholly
 * or in part.
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { LengthField } from '@/components/length-field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { Stepper } from '@/components/stepper'
import { useCommand } from '@/api/use-command'
import type { CrewMember, ObjectionView } from '@/contract/attendance'
import { crewWords } from '@/copy/zh/crew'
import { peopleWords as words } from '@/copy/zh/employer'
import { muchWords } from '@/copy/zh/objection'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'

interface CrewObjectionProps {
  readonly member: CrewMember
  readonly onChanged: (message: string) => void
}

const openOf = ({ claimed, conceded }: ObjectionView): number => claimed - (conceded ?? 0)

/** Whoever says nothing leaves it to the staff, who decide by the day that is shown. */
export function CrewObjection({ member, onChanged }: CrewObjectionProps): ReactNode {
  const [choosing, setChoosing] = useState(false)
  const { run, busy, error } = useCommand('attendance.concedeHours')
  const { bookingId, shift } = member
  const { objection, measure } = shift
  if (objection?.by !== 'worker' || objection.state !== 'raised') return null
  const open = openOf(objection)
  const much = muchWords(measure, open)
  const concede = async (part?: number): Promise<void> => {
    const quantity = part === undefined ? {} : measure === 'minutes' ? { minutes: part } : { pieces: part }
    if (!(await run({ bookingId, ...quantity }))) return
    setChoosing(false)
    onChanged(part === undefined ? words.conceded : crewWords.partDone)
  }
  return (
    <View className="stack stack--tight">
      <Text>{words.objects(much, objection.reason)}</Text>
      <Text className="small">{words.decideBy(momentWords(objection.decideBy, deviceTime()))}</Text>
      <Button kind="quiet" busy={busy} onPress={() => void concede()}>
        {words.concede(much)}
      </Button>
      {objection.conceded === null && open > 1 && (
        <Button kind="text" width="fit" onPress={() => setChoosing(true)}>
          {crewWords.part}
        </Button>
      )}
      {error && !choosing && <Problem problem={error} />}
      {choosing && (
        <PartSheet
          {...{ open, measure, busy }}
          onClose={() => setChoosing(false)}
          onConcede={(part) => void concede(part)}
        >
          {error && <Problem problem={error} />}
        </PartSheet>
      )}
    </View>
  )
}

interface PartSheetProps {
  readonly open: number
  readonly measure: 'minutes' | 'pieces'
  readonly busy: boolean
  readonly onClose: () => void
  readonly onConcede: (part: number) => void
  readonly children: ReactNode
}

const quarter = 15

/** Less than all of it, and something. */
function PartSheet({ open, measure, busy, onClose, onConcede, children }: PartSheetProps): ReactNode {
  const most = open - 1
  const [part, setPart] = useState(Math.max(1, Math.floor(open / 2)))
  const action = (
    <Button busy={busy} onPress={() => onConcede(part)}>
      {crewWords.concedePart(muchWords(measure, part))}
    </Button>
  )
  return (
    <Sheet open title={crewWords.partTitle} onClose={onClose} action={action}>
      <View className="stack">
        {measure === 'minutes' ? (
          <LengthField minutes={part} onChange={setPart} least={Math.min(quarter, most)} most={most} />
        ) : (
          <Stepper label={crewWords.partTitle} value={part} onChange={setPart} least={1} most={most} />
        )}
        {children}
      </View>
    </Sheet>
  )
}
