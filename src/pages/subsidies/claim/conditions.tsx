/**
 * The conditions of the subsidy, each with its mark, its fact and its rule: met, not met, or not known yet.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { Condition } from '@/contract/subsidies'
import { claimWords as words, conditionWords } from '@/copy/zh/claim'
import { componentWords } from '@/copy/zh/components'
import { ruleWords } from '@/copy/zh/rule'

function answerOf(met: boolean | null): { readonly kind: StateKind; readonly word: string } {
  if (met === null) return { kind: 'unsure', word: words.unknown }
  return met ? { kind: 'done', word: words.met } : { kind: 'refused', word: words.unmet }
}

export function Conditions({ conditions }: { readonly conditions: readonly Condition[] }): ReactNode {
  const rules = [...new Set(conditions.map(({ rule }) => ruleWords(rule)))]
  return (
    <Card title={words.conditions}>
      <View className="stack" ariaRole="list">
        {conditions.map((condition) => (
          <Line key={condition.condition} {...condition} />
        ))}
      </View>
      {rules.map((rule) => (
        <Text key={rule} className="small">
          {componentWords.rule}：{rule} · {words.unknown}
        </Text>
      ))}
    </Card>
  )
}

function Line({ condition, met, facts }: Condition): ReactNode {
  const { kind, word } = answerOf(met)
  const { says, helps } = conditionWords[condition]
  return (
    <View ariaRole="listitem">
      <View className="row row--apart row--wrap">
        <Text>{says(facts)}</Text>
        <State kind={kind}>{word}</State>
      </View>
      {met !== true && <View className="small">{helps}</View>}
    </View>
  )
}
