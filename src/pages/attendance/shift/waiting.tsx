/**
 * Check-ins that are still on this phone: how old each is, when it goes, and what the cloud said against
 * it.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { WaitingCheckIn, WaitingCheckIns } from '@/api/use-waiting-check-ins'
import { waitingWords as words } from '@/copy/zh/shift'
import { durationWords, timeWords } from '@/copy/zh/when'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'

interface WaitingProps {
  readonly waiting: readonly WaitingCheckIn[]
  readonly outbox: WaitingCheckIns
  readonly now: Instant
}

export function Waiting({ waiting, outbox, now }: WaitingProps): ReactNode {
  const [unsent, refused] = [
    waiting.filter(({ problem }) => problem === undefined),
    waiting.filter(({ problem }) => problem !== undefined),
  ]
  return (
    <>
      {unsent.length > 0 && (
        <Card tone="now" title={words.title}>
          <View className="stack" ariaRole="list">
            {unsent.map((entry) => (
              <Unsent key={entry.key} entry={entry} now={now} />
            ))}
          </View>
          <Text className="small">{words.safe}</Text>
          <Button kind="quiet" busy={outbox.sending} onPress={() => void outbox.sendNow()}>
            {words.sendNow}
          </Button>
        </Card>
      )}
      {refused.map((entry) => (
        <Refused key={entry.key} entry={entry} onDismiss={() => outbox.dismiss(entry.key)} />
      ))}
    </>
  )
}

function ageWords(deviceAt: string, now: Instant): string {
  const minutes = minutesBetween({ from: instant(deviceAt), to: now })
  return minutes < 1 ? words.justNow : words.age(durationWords(minutes))
}

function Unsent({ entry, now }: { readonly entry: WaitingCheckIn; readonly now: Instant }): ReactNode {
  const { kind, deviceAt } = entry.event
  return (
    <View className="row row--apart row--wrap" ariaRole="listitem">
      <Text className="figures strong">
        {timeWords(deviceAt)} {words[kind]}
      </Text>
      <State kind="waiting">{ageWords(deviceAt, now)}</State>
    </View>
  )
}

interface RefusedProps {
  readonly entry: WaitingCheckIn
  readonly onDismiss: () => void
}

function Refused({ entry: { event, problem }, onDismiss }: RefusedProps): ReactNode {
  if (!problem) return null
  const dismiss = (
    <Button kind="quiet" onPress={onDismiss}>
      {words.dismiss}
    </Button>
  )
  return (
    <Card title={words.stuck(`${timeWords(event.deviceAt)} ${words[event.kind]}`)}>
      <Problem problem={problem} wayOut={dismiss} />
      {problem.kind !== 'refused' && dismiss}
    </Card>
  )
}
