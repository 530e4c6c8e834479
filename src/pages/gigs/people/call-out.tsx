/**
 * A worker said that the job was not as promised: what they said, and the employer's way to have it decided.
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useCommand } from '@/api/use-command'
import type { CrewMember } from '@/contract/attendance'
import { contestWords, crewWords as words } from '@/copy/zh/crew'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'

interface CallOutProps {
  readonly member: CrewMember
  readonly onChanged: (message: string) => void
}

export function CallOut({ member, onChanged }: CallOutProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const { confirmedBy, cutReason, contestUntil } = member.shift
  if (confirmedBy !== 'notAsPromised') return null
  const now = deviceTime()
  const contested = (message: string): void => {
    setAsking(false)
    onChanged(message)
  }
  return (
    <View className="stack stack--tight">
      <Text>{words.differed(cutReason ?? '')}</Text>
      {contestUntil !== null && now <= contestUntil && (
        <>
          <Text className="small">{words.contestUntil(momentWords(contestUntil, now))}</Text>
          <Button kind="quiet" onPress={() => setAsking(true)}>
            {words.contest}
          </Button>
        </>
      )}
      <Contested member={member} onChanged={onChanged} />
      {asking && <ContestSheet member={member} onClose={() => setAsking(false)} onDone={contested} />}
    </View>
  )
}

/** While it is open the employer may let it be. */
function Contested({ member: { bookingId, shift }, onChanged }: CallOutProps): ReactNode {
  const { run, busy, error } = useCommand('attendance.withdrawObjection')
  const { objection } = shift
  if (objection?.by !== 'employer' || objection.state !== 'raised') return null
  const takeBack = async (): Promise<void> => {
    if (await run({ bookingId })) onChanged(words.takenBack)
  }
  return (
    <>
      <Text className="small">{words.contested(momentWords(objection.decideBy, deviceTime()))}</Text>
      <Button kind="text" width="fit" busy={busy} onPress={() => void takeBack()}>
        {words.takeBack}
      </Button>
      {error && <Problem problem={error} />}
    </>
  )
}

interface ContestSheetProps {
  readonly member: CrewMember
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

function ContestSheet({ member: { bookingId }, onClose, onDone }: ContestSheetProps): ReactNode {
  const [reason, setReason] = useState('')
  const { run, busy, error } = useCommand('attendance.contestCallOut')
  const send = async (): Promise<void> => {
    if (await run({ bookingId, reason: reason.trim() })) onDone(contestWords.done)
  }
  const action = (
    <Button
      busy={busy}
      disabledReason={reason.trim() === '' ? contestWords.missing : undefined}
      onPress={() => void send()}
    >
      {contestWords.send}
    </Button>
  )
  return (
    <Sheet open title={contestWords.title} onClose={onClose} action={action}>
      <View className="stack">
        <View ariaRole="list">
          {contestWords.effects.map((effect) => (
            <View key={effect} ariaRole="listitem">
              · {effect}
            </View>
          ))}
        </View>
        <Field kind="area" label={contestWords.reason} value={reason} onChange={setReason} maxLength={200} />
        {error && <Problem problem={error} />}
      </View>
    </Sheet>
  )
}
