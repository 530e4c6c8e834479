/** What a worker does, by drawing and name, and the sheet that changes it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Sheet } from '@/components/sheet'
import { TradeIcon } from '@/components/trade-icon'
import { TradePicker } from '@/components/trade-picker'
import { meWords as words } from '@/copy/zh/me'
import { tradeNames } from '@/copy/zh/trades'
import type { TradeKey } from '@/policies/trades'
import type { MeState } from './use-me'
import './index.scss'

interface MyTradesProps {
  readonly trades: readonly TradeKey[]
  readonly state: MeState
}

export function MyTrades({ trades, state }: MyTradesProps): ReactNode {
  const [draft, setDraft] = useState<readonly TradeKey[]>()
  const close = (): void => setDraft(undefined)
  const save = async (): Promise<void> => {
    if (draft && (await state.change({ trades: [...draft] }))) close()
  }
  const saveButton = (
    <Button
      busy={state.settle.busy}
      disabledReason={draft?.length === 0 ? words.pickOne : undefined}
      onPress={() => void save()}
    >
      {words.save}
    </Button>
  )
  const changeButton = (
    <Button kind="text" width="fit" onPress={() => setDraft(trades)}>
      {words.changeTrades}
    </Button>
  )
  return (
    <Card title={words.trades} aside={changeButton}>
      <View className="row row--wrap me-trades" ariaRole="list">
        {trades.map((trade) => (
          <View key={trade} className="row me-trades__one" ariaRole="listitem">
            <TradeIcon trade={trade} />
            <Text>{tradeNames[trade]}</Text>
          </View>
        ))}
        {trades.length === 0 && <Text className="small">{words.noTrades}</Text>}
      </View>
      <Sheet open={draft !== undefined} title={words.trades} onClose={close} action={saveButton}>
        <TradePicker legend={words.trades} chosen={draft ?? []} onChange={setDraft} />
      </Sheet>
    </Card>
  )
}
