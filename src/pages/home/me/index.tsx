/** A person's own page: who they are (masked), how the app looks, what they do, and whom to call. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { Toast } from '@/components/toast'
import type { Me as Person } from '@/contract/accounts'
import { meWords as words } from '@/copy/zh/me'
import { useReadingMode } from '@/platform/reading-mode'
import { choosable } from '@/platform/session'
import { sideOf } from '../side'
import { Help } from './help'
import { MyMarket } from './my-market'
import { MyTrades } from './my-trades'
import { Office } from './office'
import { Ways } from './ways'
import { WhoIAm } from './who-i-am'
import { useMe } from './use-me'
import type { MeState } from './use-me'

export default function Me(): ReactNode {
  const state = useMe()
  const { data, error } = state.me
  return (
    <Page title={words.title} tabs={<TabBar role={(data && sideOf(data)) ?? 'worker'} current="me" />}>
      {error && <Problem problem={error} onRetry={state.reload} />}
      {!data && !error && <Loading cards={3} />}
      {data && <Parts me={data} state={state} />}
      <Toast message={state.message} />
    </Page>
  )
}

function Parts({ me, state }: { readonly me: Person; readonly state: MeState }): ReactNode {
  return (
    <View className="stack">
      <WhoIAm me={me} />
      {state.settle.error && <Problem problem={state.settle.error} />}
      {me.officeRoles.length > 0 && <Office scanning={state.scanning} />}
      <Reading onChoose={state.chooseReading} />
      {me.isWorker && <MyTrades trades={me.trades} state={state} />}
      {me.isWorker && <MyMarket marketId={me.marketId} state={state} />}
      <Ways me={me} />
      <Help />
      {choosable && (
        <Button kind="text" onPress={state.leave}>
          {words.another}
        </Button>
      )}
    </View>
  )
}

function Reading({ onChoose }: { readonly onChoose: MeState['chooseReading'] }): ReactNode {
  const mode = useReadingMode()
  return (
    <Card>
      <Choice
        legend={words.reading}
        options={[
          { value: 'normal', label: words.readings.normal },
          { value: 'elder', label: words.readings.elder },
        ]}
        value={mode}
        onChange={(value) => onChoose(value === 'elder' ? 'elder' : 'normal')}
      />
    </Card>
  )
}
