/** The drawing of a trade, for whoever reads pictures faster than words. Always stands beside the name. */
import type { ReactNode } from 'react'
import { Image, View } from '@tarojs/components'
import { drawing } from './drawing'
import { anyTrade, tradeDrawings } from './icons'
import './index.scss'

export interface TradeIconProps {
  /** Key of the trade, as in src/policies/trades.ts. */
  readonly trade: string
}

export function TradeIcon({ trade }: TradeIconProps): ReactNode {
  return (
    <View className="ui-trade-icon" ariaHidden>
      <Image className="ui-trade-icon__drawing" src={drawing(tradeDrawings[trade] ?? anyTrade)} />
    </View>
  )
}
