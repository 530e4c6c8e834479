/** One gig in a list: the trade, the money, when, where. Light enough for twenty on a page. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { State } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import { componentWords } from '@/copy/zh/components'
import type { Fen } from '@/domain/money/fen'
import './index.scss'

export interface GigCardProps {
  /** Key of the trade, for the drawing. */
  readonly trade: string
  /** Name of the trade as people say it: 装卸工. */
  readonly name: string
  readonly wageFen: Fen
  /** 天, 小时, 件 … */
  readonly per: string
  /** `明天 6:30–15:30` */
  readonly when: string
  readonly where: string
  /** `2.1 公里` */
  readonly distance?: string
  /** Seats still free; 0 says that it is full. */
  readonly seatsLeft?: number
  /** A fact of the ledger: the wages are in escrow. */
  readonly funded?: boolean
  /** Paid in person, so that nothing lies in escrow. */
  readonly inPerson?: boolean
  /** At most three short reasons. */
  readonly reasons?: readonly string[]
  /** The number by which it can be asked for aloud: 3 号活. */
  readonly number?: string
  readonly onPress?: () => void
}

export function GigCard(props: GigCardProps): ReactNode {
  const { trade, name, wageFen, per, when, where, distance, funded, reasons, number, onPress } = props
  return (
    <View
      className="ui-gig-card"
      hoverClass="ui-gig-card--pressed"
      ariaRole={onPress ? 'button' : 'article'}
      onClick={onPress}
    >
      <TradeIcon trade={trade} />
      <View className="ui-gig-card__body">
        <View className="ui-gig-card__line">
          <Text className="ui-gig-card__name">
            {number && <Text className="ui-gig-card__number">{number}</Text>}
            {name}
          </Text>
          <Amount amountFen={wageFen} per={per} size="card" tone="go" />
        </View>
        <View className="ui-gig-card__when">{when}</View>
        <View className="ui-gig-card__where">{[distance, where].filter(Boolean).join(' · ')}</View>
        <View className="ui-gig-card__line">
          {funded !== undefined && (
            <State kind={funded ? 'done' : 'waiting'}>
              {funded ? componentWords.funded : componentWords.notFunded}
            </State>
          )}
          {props.inPerson && <State kind="open">{componentWords.inPerson}</State>}
          <Seats left={props.seatsLeft} />
        </View>
        {reasons && reasons.length > 0 && <View className="ui-gig-card__reasons">{reasons.join(' · ')}</View>}
      </View>
    </View>
  )
}

function Seats({ left }: { readonly left?: number }): ReactNode {
  if (left === undefined) return null
  const words = left > 0 ? `${componentWords.needMore} ${left} ${componentWords.people}` : componentWords.full
  return <Text className="ui-gig-card__seats">{words}</Text>
}
