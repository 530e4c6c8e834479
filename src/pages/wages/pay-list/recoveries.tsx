/**
 * What workers of one gig were asked to give back: how much, why, and what they said. Only they can agree.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { NamedRecovery } from '@/contract/wages'
import { payListWords as words } from '@/copy/zh/paying'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

const stateKinds = { proposed: 'waiting', agreed: 'open', declined: 'refused', settled: 'done' } as const

interface RecoveriesProps {
  readonly recoveries: readonly NamedRecovery[]
}

export function Recoveries({ recoveries }: RecoveriesProps): ReactNode {
  if (recoveries.length === 0) return null
  return (
    <Card title={words.recoveries}>
      <Text className="small">{words.recoveriesDetail}</Text>
      <View className="stack" ariaRole="list">
        {recoveries.map((recovery) => (
          <View key={recovery.itemId} className="stack" ariaRole="listitem">
            <Recovery recovery={recovery} />
          </View>
        ))}
      </View>
    </Card>
  )
}

function Recovery({ recovery }: { readonly recovery: NamedRecovery }): ReactNode {
  const { itemId, state, amountFen, reason, proposedAt, settledAt, workerName } = recovery
  return (
    <>
      <View className="row row--apart row--wrap">
        <Text className="strong">{workerName}</Text>
        <Amount amountFen={amountFen} size="card" />
      </View>
      <View className="row row--apart row--wrap">
        <State kind={stateKinds[state]}>{words.recoveryStates[state]}</State>
        <Text className="small figures">{momentWords(settledAt ?? proposedAt, deviceTime())}</Text>
      </View>
      <Text>{reason}</Text>
      <Button
        kind="quiet"
        label={words.openRecovery(workerName)}
        onPress={() => go('/pages/wages/recovery/index', { itemId })}
      >
        {words.seeRecovery}
      </Button>
    </>
  )
}
