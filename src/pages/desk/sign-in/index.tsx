/** Signing in a PC without a password: it shows a code, an officer's phone says yes. */
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { QrCode } from '@/components/qr-code'
import { drawnCode } from '@/components/qr-code/drawn'
import { signInWords as words } from '@/copy/zh/desk-sign-in'
import { codeAddress } from '@/platform/code-address'
import { useSignIn } from './use-sign-in'
import type { ShownCode } from './use-sign-in'
import './index.scss'

export default function SignIn(): ReactNode {
  const state = useSignIn()
  return (
    <Page title={words.title} width="wide">
      <View className="desk-sign-in">
        <View className="stack stack--wide">
          <Text className="title">{words.lead}</Text>
          <View className="stack" ariaRole="list">
            {words.steps.map((step, place) => (
              <View key={step} className="row" ariaRole="listitem">
                <Text className="desk-sign-in__number">{place + 1}</Text>
                <Text>{step}</Text>
              </View>
            ))}
          </View>
          {!state.expired && <Notice kind="now">{words.waiting}</Notice>}
        </View>
        <View className="stack">
          {state.error && <Problem problem={state.error} onRetry={() => void state.renew()} />}
          {!state.shown && !state.error && <Loading cards={1} />}
          {state.shown && (
            <Code shown={state.shown} expired={state.expired} renew={() => void state.renew()} />
          )}
        </View>
      </View>
    </Page>
  )
}

interface CodeProps {
  readonly shown: ShownCode
  readonly expired: boolean
  readonly renew: () => void
}

function Code({ shown: { code }, expired, renew }: CodeProps): ReactNode {
  const picture = useMemo(() => drawnCode(codeAddress(code)), [code])
  if (expired) {
    return (
      <>
        <Notice kind="stop" live>
          {words.expired}
        </Notice>
        <Button onPress={renew}>{words.renew}</Button>
      </>
    )
  }
  return (
    <>
      <QrCode url={picture} caption={words.caption} spoken={code} />
      <Text className="small">{words.codeHow}</Text>
    </>
  )
}
