/** The day's accident cover, and what to do when something has happened. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { Ways } from '@/components/ways'
import { useQuery } from '@/api/use-query'
import type { CoverView } from '@/contract/insurance'
import { coverWords as words } from '@/copy/zh/cover'
import { momentWords, timeWords } from '@/copy/zh/when'
import { yuan } from '@/domain/money/fen'
import { callNumber } from '@/platform/call'
import { deviceTime } from '@/platform/device-time'
import { go, useParameters } from '@/platform/navigation'

const kinds: Readonly<Record<CoverView['state'], StateKind>> = {
  requested: 'waiting',
  bound: 'done',
  ended: 'done',
  failed: 'late',
}

export default function Cover(): ReactNode {
  const { bookingId = '' } = useParameters()
  const { data, error, reload } = useQuery('insurance.openCover', { bookingId })
  const emergency = (
    <Button kind="danger" onPress={() => callNumber('120')}>
      {words.callAmbulance}
    </Button>
  )
  return (
    <Page title={words.title} speech={data && words.speech(words.states[data.state])} action={emergency}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={1} />}
      {data && <Policy cover={data} />}
      <Accident />
      {data && <Ways ways={[{ name: words.claim, onPress: () => go('/pages/subsidies/claim/index') }]} />}
    </Page>
  )
}

function Policy({ cover }: { readonly cover: CoverView }): ReactNode {
  const { state, product, insurer, policyNumber, fromAt, toAt, premiumFen, payer, demonstration } = cover
  const facts = [
    { label: words.from, value: `${momentWords(fromAt, deviceTime())}–${timeWords(toAt)}` },
    { label: words.policyNumber, value: policyNumber ?? words.noNumber },
    { label: words.insurer, value: insurer },
    { label: words.premium, value: `¥${yuan(premiumFen)} · ${words.payers[payer]}` },
  ]
  return (
    <>
      <Card title={product} aside={<State kind={kinds[state]}>{words.states[state]}</State>}>
        <Facts facts={facts} />
        <Text className="small">{words.includesWay}</Text>
      </Card>
      {state === 'failed' && <Notice kind="now">{words.failedDetail}</Notice>}
      {demonstration && <Notice kind="unsure">{words.demonstration}</Notice>}
    </>
  )
}

function Accident(): ReactNode {
  return (
    <Card title={words.accident}>
      <View className="stack" ariaRole="list">
        {words.steps.map((step, place) => (
          <View key={step} ariaRole="listitem">
            {place + 1}. {step}
          </View>
        ))}
      </View>
      <Button kind="quiet" onPress={() => callNumber('12333')}>
        {words.callHelp}
      </Button>
    </Card>
  )
}
