/** "My money": what waits for a tap stands first, then what is on its way, then what has arrived. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { Ways } from '@/components/ways'
import type { PayItemView } from '@/contract/wages'
import { moneyWords as words } from '@/copy/zh/money'
import { sumFen, yuan } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import { go, restartAt } from '@/platform/navigation'
import { useNow } from '@/platform/ticking'
import { NotWorker, isNotWorker } from '../not-worker'
import { useMoney } from './use-money'
import type { Money as Sorted, MoneyState } from './use-money'
import { WageLine } from './wage-line'
import { WaitingCard } from './waiting-card'

const everyMilliseconds = 30_000

/** What the loudspeaker reads. */
function speechOf(money: Sorted, monthPaidFen: Fen): string {
  const waiting = money.mine.filter(({ state }) => state === 'waitingForTap')
  const sum = waiting.length > 0 ? yuan(sumFen(waiting.map(({ grossFen }) => grossFen))) : undefined
  return words.speech(sum, yuan(monthPaidFen))
}

export default function Money(): ReactNode {
  const state = useMoney()
  const [message, say] = useToast()
  const { wages, money } = state
  return (
    <Page
      title={words.title}
      lead={words.lead}
      speech={wages.data && money && speechOf(money, wages.data.monthPaidFen)}
      tabs={<TabBar role="worker" current="money" waiting={{ money: money?.mine.length ?? 0 }} />}
    >
      <Content state={state} say={say} />
      <Toast message={message} />
    </Page>
  )
}

interface ContentProps {
  readonly state: MoneyState
  readonly say: (message: string) => void
}

function Content({ state, say }: ContentProps): ReactNode {
  const { wages, money } = state
  const retry = (): void => void wages.reload()
  if (isNotWorker(wages.error)) return <NotWorker />
  if (!money) return wages.error ? <Problem problem={wages.error} onRetry={retry} /> : <Loading cards={3} />
  return (
    <>
      {wages.error && <Problem problem={wages.error} onRetry={retry} />}
      <Lists state={state} money={money} say={say} />
    </>
  )
}

interface ListsProps extends ContentProps {
  readonly money: Sorted
}

function Lists({ state, money, say }: ListsProps): ReactNode {
  const isEmpty = money.mine.length + money.underWay.length + money.arrived.length === 0
  return (
    <>
      <Mine state={state} money={money} say={say} />
      {state.takeError && <Problem problem={state.takeError} />}
      {isEmpty ? <Nothing /> : <Month monthPaidFen={state.wages.data?.monthPaidFen} />}
      <Section title={words.onItsWay} items={money.underWay} />
      <Section title={words.arrived} items={money.arrived} />
      {state.moreError && <Problem problem={state.moreError} />}
      {state.more && (
        <Button kind="quiet" onPress={() => void state.more?.()}>
          {words.more}
        </Button>
      )}
      <Ways
        ways={[
          { name: words.claim, onPress: () => go('/pages/subsidies/claim/index') },
          { name: words.complaints, onPress: () => go('/pages/disputes/complaints/index') },
        ]}
      />
    </>
  )
}

function Mine({ state, money, say }: ListsProps): ReactNode {
  const now = useNow(everyMilliseconds)
  const take = async ({ itemId, grossFen }: PayItemView): Promise<void> => {
    const { kind } = await state.take(itemId)
    if (kind === 'arrived') say(words.received(yuan(grossFen)))
    if (kind === 'later') say(words.later)
    if (kind === 'underWay') say(words.stillUnderWay)
  }
  if (money.mine.length === 0) return null
  return (
    <View className="stack" ariaRole="list">
      {money.mine.map((item) => (
        <View key={item.itemId} ariaRole="listitem">
          <WaitingCard
            item={item}
            now={now}
            busy={state.taking === item.itemId}
            onTake={() => void take(item)}
          />
        </View>
      ))}
    </View>
  )
}

function Month({ monthPaidFen }: { readonly monthPaidFen: Fen | undefined }): ReactNode {
  if (monthPaidFen === undefined) return null
  return (
    <Card tone="go">
      <View className="row row--apart">
        <Text>
          {words.month}
          {words.arrived}
        </Text>
        <Amount amountFen={monthPaidFen} size="big" tone="go" />
      </View>
    </Card>
  )
}

interface SectionProps {
  readonly title: string
  readonly items: readonly PayItemView[]
}

function Section({ title, items }: SectionProps): ReactNode {
  if (items.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {title}
      </Text>
      <View className="stack" ariaRole="list">
        {items.map((item) => (
          <View key={item.itemId} ariaRole="listitem">
            <WageLine item={item} />
          </View>
        ))}
      </View>
    </View>
  )
}

function Nothing(): ReactNode {
  const find = (
    <Button kind="quiet" onPress={() => restartAt('/pages/home/find/index')}>
      {words.find}
    </Button>
  )
  return <Empty title={words.none} detail={words.noneDetail} action={find} />
}
