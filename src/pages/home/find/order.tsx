/**
 * Which trade is looked at, and in which order: the ranked one, or plainly by time for whoever wants no
 * ranking.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { algorithmWords } from '@/copy/zh/algorithm'
import { findWords as words } from '@/copy/zh/find'
import { tradeNames } from '@/copy/zh/trades'
import { go } from '@/platform/navigation'
import type { FindState } from './use-find'

const everything = 'all'

export function Order({ state }: { readonly state: FindState }): ReactNode {
  const mine = state.me.data?.trades ?? []
  const options = [
    { value: everything, label: words.all },
    ...mine.map((key) => ({ value: key, label: tradeNames[key] })),
  ]
  return (
    <View className="stack stack--tight">
      {mine.length > 1 && (
        <Choice
          legend={words.only}
          options={options}
          value={state.trade ?? everything}
          onChange={(value) => state.chooseTrade(mine.find((key) => key === value))}
        />
      )}
      <Text className="small">{state.personalised ? words.leadRanked : words.leadPlain}</Text>
      <View className="row row--wrap find-order">
        <Button kind="text" width="fit" onPress={state.reorder}>
          {state.personalised ? words.rankedOff : words.rankedOn}
        </Button>
        <Button kind="text" width="fit" onPress={() => go('/pages/matching/algorithm/index')}>
          {algorithmWords.title}
        </Button>
        {!state.knowsPlace && (
          <Button kind="text" width="fit" onPress={() => void state.usePlace()}>
            {words.useMyPlace}
          </Button>
        )}
      </View>
    </View>
  )
}
