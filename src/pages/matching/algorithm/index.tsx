/** The algorithm card: what counts and how much, what never counts, which version, and how to object. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Ways } from '@/components/ways'
import { useQuery } from '@/api/use-query'
import type { AlgorithmCard } from '@/contract/round-views'
import { algorithmWords as words, limitNames, neverNames } from '@/copy/zh/algorithm'
import { callNumber } from '@/platform/call'
import { restartAt, useParameters } from '@/platform/navigation'
import { LastRound } from './last-round'
import { Weights } from './weights'

export default function Algorithm(): ReactNode {
  const { marketId } = useParameters()
  const { data, error, reload } = useQuery('matching.openAlgorithmCard', {
    ...(marketId !== undefined && { marketId }),
  })
  return (
    <Page title={words.title} lead={words.lead} speech={words.speech}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={2} />}
      {data && <Content card={data} />}
    </Page>
  )
}

/** A key that a newer cloud has and this phone does not know stands as it is. */
const named = (keys: readonly string[], names: Readonly<Record<string, string>>): readonly string[] =>
  keys.map((key) => names[key] ?? key)

function Content({ card }: { readonly card: AlgorithmCard }): ReactNode {
  const phone = card.complaintPhone
  return (
    <>
      <Weights weights={card.weights} />
      <Lines title={words.never} lines={named(card.neverUsed, neverNames)} />
      <Lines title={words.limits} lines={named(card.limits, limitNames)} />
      <Lines title={words.together} lines={words.togetherText} />
      <LastRound last={card.last} />
      <Lines title={words.rights} lines={words.rightsText} />
      <Card title={words.rows}>
        <Facts
          stacked
          facts={card.rows.map(({ clause, from, source, verified }) => ({
            label: `${source} ${clause}`,
            value: words.rowFrom(from, verified),
          }))}
        />
        <Text className="small">{words.law}</Text>
      </Card>
      <Ways
        ways={[
          { name: words.plainList, onPress: () => restartAt('/pages/home/find/index') },
          ...(phone === null ? [] : [{ name: words.call(phone), onPress: () => callNumber(phone) }]),
        ]}
      />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <Card title={title}>
      <View className="stack stack--tight" ariaRole="list">
        {lines.map((line) => (
          <View key={line} ariaRole="listitem">
            {line}
          </View>
        ))}
      </View>
    </Card>
  )
}
