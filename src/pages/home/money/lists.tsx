/** The parts of "my money", in the order in which they matter to who reads them. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Problem } from '@/components/problem'
import { Ways } from '@/components/ways'
import type { Answer } from '@/contract/actions'
import type { PayItemView } from '@/contract/wages'
import { moneyWords as words } from '@/copy/zh/money'
import { myMoneyWords } from '@/copy/zh/my-money'
import type { Instant } from '@/domain/calendar/instant'
import { yuan } from '@/domain/money/fen'
import { go, restartAt } from '@/platform/navigation'
import { useNow } from '@/platform/ticking'
import { HoursCard } from './hours-card'
import { LateCard } from './late-card'
import { Month } from './month'
import { RecoveryCard } from './recovery-card'
import { sortedMoney, undecidedWork } from './sorted-money'
import { TaxSheet } from './tax-sheet'
import type { MoneyState } from './use-money'
import { WageLine } from './wage-line'
import { WaitingCard } from './waiting-card'

const everyMilliseconds = 30_000

interface ListsProps {
  readonly state: MoneyState
  readonly listed: Answer<'wages.listMyWages'>
  readonly say: (message: string) => void
}

export function Lists({ state, listed, say }: ListsProps): ReactNode {
  const now = useNow(everyMilliseconds)
  const { items, booked, takeError, moreError, more } = state
  const money = sortedMoney(items)
  const work = undecidedWork(booked, now)
  const isEmpty = items.length + work.length === 0
  return (
    <>
      <Mine state={state} items={money.mine} now={now} say={say} />
      {takeError && <Problem problem={takeError} />}
      {listed.recoveries.map((recovery) => (
        <RecoveryCard key={recovery.itemId} recovery={recovery} />
      ))}
      <Section title={myMoneyWords.late}>
        {money.late.map((item) => (
          <LateCard key={item.itemId} item={item} now={now} />
        ))}
      </Section>
      <Section title={myMoneyWords.coming}>
        {[
          ...work.map((each) => <HoursCard key={each.shift.shiftId} booked={each} now={now} />),
          ...money.coming.map((item) => <WageLine key={item.itemId} item={item} />),
        ]}
      </Section>
      {isEmpty ? <Nothing /> : <Month monthPaidFen={listed.monthPaidFen} items={items} now={now} />}
      <Section title={words.arrived}>
        {money.arrived.map((item) => (
          <WageLine key={item.itemId} item={item} />
        ))}
      </Section>
      {moreError && <Problem problem={moreError} />}
      {more && (
        <Button kind="quiet" onPress={() => void more()}>
          {words.more}
        </Button>
      )}
      <Elsewhere />
    </>
  )
}

interface MineProps {
  readonly state: MoneyState
  readonly items: readonly PayItemView[]
  readonly now: Instant
  readonly say: (message: string) => void
}

function Mine({ state, items, now, say }: MineProps): ReactNode {
  const take = async ({ itemId, grossFen }: PayItemView): Promise<void> => {
    const { kind } = await state.take(itemId)
    if (kind === 'arrived') say(words.received(yuan(grossFen)))
    if (kind === 'later') say(words.later)
    if (kind === 'underWay') say(words.stillUnderWay)
  }
  if (items.length === 0) return null
  return (
    <View className="stack" ariaRole="list">
      {items.map((item, place) => (
        <View key={item.itemId} ariaRole="listitem">
          <WaitingCard
            item={item}
            now={now}
            isFirst={place === 0}
            busy={state.taking === item.itemId}
            onTake={() => void take(item)}
          />
        </View>
      ))}
    </View>
  )
}

interface SectionProps {
  readonly title: string
  readonly children: readonly JSX.Element[]
}

function Section({ title, children }: SectionProps): ReactNode {
  if (children.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {title}
      </Text>
      <View className="stack" ariaRole="list">
        {children.map((child) => (
          <View key={String(child.key)} ariaRole="listitem">
            {child}
          </View>
        ))}
      </View>
    </View>
  )
}

function Elsewhere(): ReactNode {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Ways
        ways={[
          { name: words.claim, onPress: () => go('/pages/subsidies/claim/index') },
          { name: words.complaints, onPress: () => go('/pages/disputes/complaints/index') },
          { name: myMoneyWords.tax, onPress: () => setAsking(true) },
        ]}
      />
      <TaxSheet open={asking} onClose={() => setAsking(false)} />
    </>
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
