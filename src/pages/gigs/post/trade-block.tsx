/** What kind of people, how many, and what they will do. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Stepper } from '@/components/stepper'
import { TradeGrid } from '@/components/trade-grid'
import type { PostForm } from '@/contract/gigs'
import { postWords as words } from '@/copy/zh/post'
import { tradeNames } from '@/copy/zh/trades'
import type { TradeKey } from '@/policies/trades'
import { withTrade } from './form'
import { PartsBlock } from './parts-block'
import type { PostState } from './use-post'

const shownAtFirst = 6
/** What households ask for most stands first for them. */
const atHome: readonly TradeKey[] = ['cleaner', 'housekeeper', 'mover', 'plumber', 'maternity', 'elderCare']

/** All trades that this employer may post, in the order in which they are likely. */
function inOrder({ trades, employerKind }: PostForm): readonly TradeKey[] {
  if (employerKind === 'unit') return trades
  const first = atHome.filter((trade) => trades.includes(trade))
  return [...first, ...trades.filter((trade) => !first.includes(trade))]
}

/** The chosen trade stays in sight when the list is folded. */
function shownTrades(
  all: readonly TradeKey[],
  chosen: TradeKey | '',
  unfolded: boolean,
): readonly TradeKey[] {
  if (unfolded) return all
  const first = all.slice(0, shownAtFirst)
  return chosen === '' || first.includes(chosen) ? first : [chosen, ...first.slice(0, shownAtFirst - 1)]
}

export function TradeBlock({ post, form }: { readonly post: PostState; readonly form: PostForm }): ReactNode {
  const [unfolded, setUnfolded] = useState(false)
  const { draft, put, setDraft, missing } = post
  const choose = (trade: TradeKey): void => {
    setDraft(withTrade(draft, trade))
    setUnfolded(false)
  }
  return (
    <Card title={words.trade}>
      <TradeGrid
        legend={words.trade}
        trades={shownTrades(inOrder(form), draft.trade, unfolded).map((key) => ({
          key,
          name: tradeNames[key],
        }))}
        chosen={[draft.trade]}
        onTap={(key) => form.trades.filter((trade) => trade === key).forEach(choose)}
      />
      {missing.trade && <Text className="post__missing">! {missing.trade}</Text>}
      <View className="row row--apart row--wrap">
        {form.trades.length > shownAtFirst && (
          <Button kind="text" width="fit" onPress={() => setUnfolded(!unfolded)}>
            {unfolded ? words.lessTrades : words.moreTrades}
          </Button>
        )}
      </View>
      {form.employerKind === 'person' && unfolded && <Text className="small">{words.householdNote}</Text>}
      <Stepper
        label={words.headcount}
        unit={words.people}
        value={draft.headcount}
        onChange={(headcount) => put({ headcount })}
      />
      <PartsBlock post={post} />
      <Field
        kind="area"
        label={words.content}
        hint={words.contentHint}
        value={draft.content}
        onChange={(content) => put({ content })}
        error={missing.content}
        maxLength={500}
      />
    </Card>
  )
}
