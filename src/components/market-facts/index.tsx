/**
 * One market at a glance: is it open, where it is, what stands there, how many wait and how many are wanted.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { State } from '@/components/state'
import { marketWords as words } from '@/copy/zh/markets'
import { clock } from '@/copy/zh/when'
import { FacilityList } from './facilities'
import type { Facilities } from './facilities'
import './index.scss'

export interface Market {
  readonly kind: 'comprehensive' | 'industry' | 'station'
  readonly address: string
  readonly opensMinute: number
  readonly closesMinute: number
  readonly facilities: Facilities
  readonly demonstration: boolean
}

export interface MarketFactsProps {
  readonly market: Market
  readonly openNow: boolean
  readonly waitingPeople: number
  readonly openSeats: number
}

export function MarketFacts({ market, openNow, waitingPeople, openSeats }: MarketFactsProps): ReactNode {
  return (
    <View className="stack">
      <OpenState market={market} openNow={openNow} />
      <Text className="small">{market.address}</Text>
      <View className="ui-market-figures">
        <Figure label={words.waiting} count={waitingPeople} unit={words.people} />
        <Figure label={words.seats} count={openSeats} unit={words.places} />
      </View>
      <FacilityList facilities={market.facilities} />
      {market.demonstration && <Text className="small">{words.demonstration}</Text>}
    </View>
  )
}

interface OpenStateProps {
  readonly market: Pick<Market, 'opensMinute' | 'closesMinute'>
  readonly openNow: boolean
}

/** ● 开门了 每天 4:00–18:00 */
export function OpenState({ market: { opensMinute, closesMinute }, openNow }: OpenStateProps): ReactNode {
  return (
    <View className="row row--wrap ui-market-open">
      <State kind={openNow ? 'open' : 'waiting'}>{openNow ? words.open : words.closed}</State>
      <Text className="figures">{words.hours(clock(opensMinute), clock(closesMinute))}</Text>
    </View>
  )
}

interface FigureProps {
  readonly label: string
  readonly count: number
  readonly unit: string
}

function Figure({ label, count, unit }: FigureProps): ReactNode {
  return (
    <View className="ui-market-figures__one">
      <Text className="small">{label}</Text>
      <View>
        <Text className="ui-market-figures__count">{count}</Text> {unit}
      </View>
    </View>
  )
}
