/** A "no" that owes nothing: what, why, by which rule, what would change it, and where to object. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { componentWords } from '@/copy/zh/components'
import { ruleWords } from '@/copy/zh/rule'
import type { RuleSource } from '@/domain/policy/refusal'
import './index.scss'

export interface ReasonProps {
  /** What was decided, without blame. */
  readonly what: string
  /** The deciding facts in one sentence, where `what` does not say them already. */
  readonly why?: string
  readonly rule: RuleSource
  /** What the reader can do; each line begins with a verb. */
  readonly changes?: readonly string[]
  /** The way to object; every "no" has one unless the reader can undo it alone. */
  readonly onAppeal?: () => void
}

export function Reason({ what, why, rule, changes = [], onAppeal }: ReasonProps): ReactNode {
  return (
    <View className="ui-reason">
      <Text className="ui-reason__what">{what}</Text>
      {why && <View className="ui-reason__why">{why}</View>}
      {changes.length > 0 && (
        <View className="ui-reason__changes">
          <Text className="ui-reason__head">{componentWords.wouldChange}</Text>
          <View ariaRole="list">
            {changes.map((change) => (
              <View key={change} className="ui-reason__change" ariaRole="listitem">
                {change}
              </View>
            ))}
          </View>
        </View>
      )}
      <Text className="ui-reason__rule">
        {componentWords.rule}：{ruleWords(rule)}
        {!rule.verified && <Text className="ui-reason__unsure">{componentWords.unverified}</Text>}
      </Text>
      {onAppeal && (
        <Button kind="text" width="fit" onPress={onAppeal}>
          {componentWords.appeal}
        </Button>
      )}
    </View>
  )
}
