/** One close: does it come to 0.00, what is in it, what was on its way, what differed. */
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { useQuery } from '@/api/use-query'
import type { Me } from '@/contract/accounts'
import type { CloseView } from '@/contract/closes'
import { closeWords as words } from '@/copy/zh/desk-books'
import { overviewWords } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { namedKey } from '@/copy/zh/papers'
import { dateWords } from '@/copy/zh/when'
import { whenKey } from '@/platform/keyboard'
import { back, useParameters } from '@/platform/navigation'
import { Frame } from '../frame'
import { CloseState } from '../money/close-state'
import { Root } from '../money/root'
import { mayAct } from '../money/sections'
import { SignedAmount } from '../money/signed-amount'
import { Lateness } from './lateness'
import { CloseDifferences, UnderWay } from './lists'
import { Sums } from './sums'
import '../money/index.scss'

export default function Close(): ReactNode {
  const { side, day } = useParameters()
  return (
    <Frame title={words.page} place="money">
      {(me) =>
        day === undefined ? (
          <Empty title={words.missing} />
        ) : (
          <OneClose side={side === 'channel' ? 'channel' : 'book'} day={day} me={me} />
        )
      }
    </Frame>
  )
}

interface OneCloseProps {
  readonly side: CloseView['side']
  readonly day: string
  readonly me: Me
}

function OneClose({ side, day, me }: OneCloseProps): ReactNode {
  const { data, error, reload } = useQuery('wages.openClose', { side, day })
  const [message, say] = useToast()
  useEffect(() =>
    whenKey((key) => {
      if (key === 'Escape') back()
    }),
  )
  const explained = (): void => {
    say(words.explain.done)
    void reload()
  }
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={3} />
  return (
    <View className="stack stack--wide">
      <Outcome close={data} say={say} />
      <Lateness close={data} mayExplain={mayAct(me, 'financeOfficer')} onExplained={explained} />
      {data.flaws.length > 0 && (
        <Notice kind="stop" title={words.flaws}>
          {data.flaws.map(({ flaw, seal, entryId }) => (
            <View key={`${seal}:${entryId ?? ''}`}>
              {`${overviewWords.seal(seal)} · ${namedKey(words.flawNames, flaw)} ${entryId ?? ''}`}
            </View>
          ))}
        </Notice>
      )}
      <Sums close={data} />
      <UnderWay close={data} />
      {side === 'channel' && <CloseDifferences differences={data.differences} />}
      <Toast message={message} />
    </View>
  )
}

interface OutcomeProps {
  readonly close: CloseView
  readonly say: (message: string) => void
}

function Outcome({ close, say }: OutcomeProps): ReactNode {
  const { side, day, count, differenceFen, closedAt, root } = close
  const counted = side === 'book' ? words.facts.entries : words.facts.lines
  return (
    <Card
      title={words.title(dateWords(day), overviewWords[side])}
      aside={<SignedAmount amountFen={differenceFen} size="big" />}
    >
      <View className="row row--apart row--wrap">
        <CloseState row={close} />
        <View className="small">{words.facts.difference}</View>
      </View>
      <Facts
        facts={[
          { label: counted, value: overviewWords.count(count) },
          ...(closedAt === null ? [] : [{ label: words.facts.at, value: sheetTime(closedAt) }]),
        ]}
      />
      {root !== null && (
        <View className="row row--apart row--wrap">
          <View className="small">{words.root}</View>
          <Root root={root} say={say} />
        </View>
      )}
    </Card>
  )
}
