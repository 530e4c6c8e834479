/** Becoming a worker after a scan: tap what you do, tap the telephone number, and you are present. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { PhoneButton } from '@/components/phone-button'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { TradePicker } from '@/components/trade-picker'
import { registerWords as words } from '@/copy/zh/register'
import { useRegister } from './use-register'
import type { RegisterState } from './use-register'

export default function Register(): ReactNode {
  const state = useRegister()
  return (
    <Page title={words.title} speech={words.speech} action={<Action state={state} />}>
      {state.isRegistered ? <Already state={state} /> : <Trades state={state} />}
      <Toast message={state.message} />
    </Page>
  )
}

function Trades({ state }: { readonly state: RegisterState }): ReactNode {
  const { trades, setTrades, marketName, hasCode, register } = state
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.trades}
      </Text>
      <Text className="small">{words.tradesHint}</Text>
      <TradePicker legend={words.trades} chosen={trades} onChange={setTrades} />
      {register.error && <Problem problem={register.error} />}
      {marketName && hasCode && <Text className="small">{words.market(marketName)}</Text>}
      <Text className="small">{words.privacy}</Text>
    </View>
  )
}

function Already({ state: { arrive } }: { readonly state: RegisterState }): ReactNode {
  if (arrive.error) {
    return (
      <>
        <Notice kind="done">{words.notPresent}</Notice>
        <Problem problem={arrive.error} />
      </>
    )
  }
  return (
    <Notice kind="done" title={words.already}>
      {words.alreadyDetail}
    </Notice>
  )
}

function Action({ state }: { readonly state: RegisterState }): ReactNode {
  const { trades, isRegistered, register, arrive } = state
  const busy = register.busy || arrive.busy
  if (isRegistered && !busy) return <Button onPress={state.goOn}>{words.goHome}</Button>
  if (trades.length === 0) {
    return (
      <Button disabledReason={words.pickFirst} onPress={state.phoneRefused}>
        {words.phone}
      </Button>
    )
  }
  return (
    <PhoneButton
      busy={busy}
      onCode={(phoneCode) => void state.registerWith(phoneCode)}
      onRefused={state.phoneRefused}
    >
      {words.phone}
    </PhoneButton>
  )
}
