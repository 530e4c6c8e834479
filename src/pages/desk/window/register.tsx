/** Registering somebody who has no smartphone; what it is for is read to them before anything is typed. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { TradeGrid } from '@/components/trade-grid'
import { tradeNames } from '@/copy/zh/trades'
import { windowWords as words } from '@/copy/zh/window'
import { tradeKeys } from '@/policies/trades'
import { Found } from './found'
import { useRegistering } from './use-window'
import type { MarketState } from './use-window'

const idLength = 18
const mostTrades = 10
const trades = tradeKeys.map((key) => ({ key, name: tradeNames[key] }))
const ways = ['spoken', 'signed'] as const

export function Register({ market }: { readonly market: MarketState }): ReactNode {
  const state = useRegistering(market)
  const { person, put, send } = state
  if (state.made) return <Found person={state.made} marketId={state.marketId} />
  return (
    <Card title={words.register}>
      <Text className="small">{words.registerHow}</Text>
      <Names state={state} />
      <Trades state={state} />
      <Choice
        legend={words.confirmed}
        options={ways.map((value) => ({ value, label: words.confirmations[value] }))}
        value={person.confirmed}
        onChange={(chosen) => put({ confirmed: chosen === 'signed' ? 'signed' : 'spoken' })}
      />
      {send.error && <Problem problem={send.error} onRetry={() => void state.submit()} />}
      <Button kind="quiet" busy={send.busy} onPress={() => void state.submit()}>
        {words.submit}
      </Button>
    </Card>
  )
}

function Trades({
  state: { person, put, missing },
}: {
  readonly state: ReturnType<typeof useRegistering>
}): ReactNode {
  const tap = (key: string): void => {
    const without = person.trades.filter((trade) => trade !== key)
    const added = without.length < person.trades.length ? [] : tradeKeys.filter((trade) => trade === key)
    put({ trades: [...without, ...added].slice(-mostTrades) })
  }
  return (
    <View className="stack stack--tight">
      <Text className="strong">{words.trades}</Text>
      {missing.trades && <Text className="desk-window__missing">! {missing.trades}</Text>}
      <View className="desk-window__trades">
        <TradeGrid several legend={words.trades} trades={trades} chosen={person.trades} onTap={tap} />
      </View>
    </View>
  )
}

function Names({ state }: { readonly state: ReturnType<typeof useRegistering> }): ReactNode {
  const { person, put, missing } = state
  return (
    <View className="desk-window__names">
      <Field
        label={words.name}
        value={person.name}
        onChange={(name) => put({ name })}
        error={missing.name}
        maxLength={25}
      />
      <Field
        label={words.idNumber}
        value={person.idNumber}
        onChange={(idNumber) => put({ idNumber })}
        error={missing.idNumber}
        maxLength={idLength}
      />
      <Field
        kind="phone"
        label={words.phoneOptional}
        optional
        value={person.phone}
        onChange={(phone) => put({ phone })}
        maxLength={11}
      />
      <Field
        kind="pick"
        label={words.market}
        choices={state.list.map(({ marketId, name }) => ({ value: marketId, label: name }))}
        value={state.marketId}
        onChange={state.setMarket}
      />
    </View>
  )
}
