/** Serving the person at the window: present, gigs, wages, complaints, and a receipt of all of it. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { personWords as words, windowWords } from '@/copy/zh/window'
import { restartAt } from '@/platform/navigation'
import { serve } from '../at-window'
import type { Visitor } from '../at-window'
import { Gigs } from './gigs'
import { Receipt } from './receipt'
import { Today } from './today'
import { Tomorrow } from './tomorrow'
import { usePerson, useVisitor } from './use-person'
import { Wages } from './wages'
import '../frame.scss'
import './index.scss'

const toWindow = (): void => {
  serve(undefined)
  restartAt('/pages/desk/window/index')
}

export default function Person(): ReactNode {
  const visitor = useVisitor()
  return (
    <Page title={words.title} width="wide" footer={false} onBack={toWindow}>
      {visitor ? (
        <Serving visitor={visitor} />
      ) : (
        <Empty title={words.nobody} action={<Button onPress={toWindow}>{words.toWindow}</Button>} />
      )}
    </Page>
  )
}

function Serving({ visitor }: { readonly visitor: Visitor }): ReactNode {
  const { person, confirmation } = visitor
  const state = usePerson(visitor)
  const present = state.home.data?.present
  return (
    <View className="desk-person">
      <View className="stack desk-screen">
        <Notice kind="now">
          {words.acting(person.nameMasked, windowWords.confirmations[confirmation.how])}
        </Notice>
        {state.error && <Problem problem={state.error} />}
        {present ? (
          <Notice kind="done">{words.isPresent(present.marketName)}</Notice>
        ) : (
          <Button busy={state.busy} onPress={() => void state.markPresent()}>
            {words.present}
          </Button>
        )}
        <Tomorrow state={state} />
        <Gigs state={state} />
      </View>
      <View className="stack desk-screen">
        <Today state={state} />
        <Wages state={state} />
      </View>
      <View className="stack">
        <Receipt visitor={visitor} receipts={state.receipts} />
        <View className="desk-screen">
          <Button kind="quiet" onPress={toWindow}>
            {words.end}
          </Button>
        </View>
      </View>
    </View>
  )
}
