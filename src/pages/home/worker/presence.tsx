/** Whether the worker stands in a market and wants work today: leaving, or scanning the code to say so. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { State } from '@/components/state'
import type { WorkerHome } from '@/contract/matching'
import { workerHomeWords as words } from '@/copy/zh/worker-home'
import type { WorkerState } from './use-worker'

interface PresenceProps {
  readonly present: WorkerHome['present']
  readonly state: WorkerState
}

export function Presence({ present, state: { leave, leaving, scanning } }: PresenceProps): ReactNode {
  if (present) {
    return (
      <View className="row row--apart worker-presence">
        <State kind="open">{words.present(present.marketName)}</State>
        <Button kind="text" width="fit" busy={leaving.busy} onPress={() => void leave()}>
          {words.leave}
        </Button>
      </View>
    )
  }
  return (
    <View className="row row--apart worker-presence">
      <View className="grow">
        <View className="strong">{words.atMarket}</View>
        <View className="small">{words.atMarketDetail}</View>
      </View>
      <Button kind="quiet" width="fit" busy={scanning.arrive.busy} onPress={() => void scanning.scanCode()}>
        {words.scan}
      </Button>
    </View>
  )
}
