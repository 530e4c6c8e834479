/** Trades to choose from, by drawing and name: one, or several. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { TradeIcon } from '@/components/trade-icon'
import './index.scss'

export interface TradeGridProps {
  readonly legend: string
  /** Key and short name of each trade, in the order in which they stand. */
  readonly trades: readonly { readonly key: string; readonly name: string }[]
  readonly chosen: readonly string[]
  /** Tells which trade was tapped; the owner decides whether that adds, removes or replaces. */
  readonly onTap: (key: string) => void
  readonly several?: boolean
}

export function TradeGrid({ legend, trades, chosen, onTap, several = false }: TradeGridProps): ReactNode {
  return (
    <View className="ui-trade-grid" ariaRole={several ? 'group' : 'radiogroup'} ariaLabel={legend}>
      {trades.map(({ key, name }) => (
        <View
          key={key}
          className={
            chosen.includes(key)
              ? 'ui-trade-grid__trade ui-trade-grid__trade--chosen'
              : 'ui-trade-grid__trade'
          }
          ariaRole={several ? 'checkbox' : 'radio'}
          ariaChecked={chosen.includes(key)}
          onClick={() => onTap(key)}
        >
          <TradeIcon trade={key} />
          <Text className="ui-trade-grid__name">{name}</Text>
          {chosen.includes(key) && (
            <Text className="ui-trade-grid__mark" ariaHidden>
              ✓
            </Text>
          )}
        </View>
      ))}
    </View>
  )
}
