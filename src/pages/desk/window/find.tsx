/** Finding the person who stands at the window. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Field } from '@/components/field'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { windowWords as words } from '@/copy/zh/window'
import { Found } from './found'
import { useFinding } from './use-window'

export function Find({ marketId }: { readonly marketId: string }): ReactNode {
  const { typed, setTyped, search, found } = useFinding()
  return (
    <View className="stack">
      <View className="desk-screen">
        <Card title={words.find}>
          <Text className="small">{words.findHow}</Text>
          <Field label={words.enter} value={typed} onChange={setTyped} maxLength={200} />
          <Button
            busy={found.loading}
            disabledReason={typed.trim() === '' ? words.enter : undefined}
            onPress={search}
          >
            {words.search}
          </Button>
        </Card>
      </View>
      <Answer finding={found} marketId={marketId} />
    </View>
  )
}

interface AnswerProps {
  readonly finding: ReturnType<typeof useFinding>['found']
  readonly marketId: string
}

function Answer({ finding, marketId }: AnswerProps): ReactNode {
  const { data, error, loading, reload } = finding
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (loading) return <Loading cards={1} />
  if (!data) return null
  const [person] = data.people
  if (!person) return <Empty title={words.notFound} detail={words.notFoundDetail} />
  return <Found person={person} marketId={marketId} />
}
