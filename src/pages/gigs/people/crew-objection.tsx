/** A worker of the crew objects to a cut: what they say, and the tap with which the employer gives in. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import type { CrewMember } from '@/contract/attendance'
import { peopleWords as words } from '@/copy/zh/employer'
import { durationWords, momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'

interface CrewObjectionProps {
  readonly member: CrewMember
  readonly onConceded: () => void
}

/** Whoever says nothing leaves it to the staff, who decide by the day that is shown. */
export function CrewObjection({ member: { bookingId, shift }, onConceded }: CrewObjectionProps): ReactNode {
  const { run, busy, error } = useCommand('attendance.concedeHours')
  const { objection, measure } = shift
  if (objection?.by !== 'worker' || objection.state !== 'raised') return null
  const open = objection.claimed - (objection.conceded ?? 0)
  const much = measure === 'minutes' ? durationWords(open) : words.pieceCount(open)
  const concede = async (): Promise<void> => {
    if (await run({ bookingId })) onConceded()
  }
  return (
    <View className="stack stack--tight">
      <Text>{words.objects(much, objection.reason)}</Text>
      <Text className="small">{words.decideBy(momentWords(objection.decideBy, deviceTime()))}</Text>
      <Button kind="quiet" busy={busy} onPress={() => void concede()}>
        {words.concede(much)}
      </Button>
      {error && <Problem problem={error} />}
    </View>
  )
}
