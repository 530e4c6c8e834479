/**
 * The wage of one worker, part by part: the sum, where it stands, and for cash the two taps of the employer.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { Answer } from '@/contract/actions'
import type { ItemState, PayItemView } from '@/contract/wages'
import { payListWords as words } from '@/copy/zh/paying'
import { dayWords, momentWords } from '@/copy/zh/when'
import type { FundsModel } from '@/domain/money/rail'
import { dayOf } from '@/domain/calendar/day'
import { sumFen } from '@/domain/money/fen'
import { isForWorker } from '@/domain/wages/transfer-failure'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import type { HandoverMethod, PayListState } from './use-pay-list'

type Line = Answer<'wages.openPayList'>['lines'][number]

const kinds: Readonly<Record<ItemState, StateKind>> = {
  unfunded: 'late',
  held: 'waiting',
  accrued: 'open',
  paying: 'waiting',
  waitingForTap: 'waiting',
  paid: 'done',
  recorded: 'waiting',
  signed: 'done',
  failed: 'late',
  withdrawn: 'done',
}

interface PayLineProps {
  readonly state: PayListState
  readonly line: Line
  readonly fundsModel: FundsModel
  readonly say: (message: string) => void
}

/** All parts of a worker's wage, the main one in front. */
export const itemsOf = ({ item, others }: Line): readonly PayItemView[] =>
  item === null ? others : [item, ...others]

export function PayLine({ state, line, fundsModel, say }: PayLineProps): ReactNode {
  const items = itemsOf(line)
  if (items.length === 0) {
    return (
      <Card title={line.workerName}>
        <State kind="waiting">{words.waitingHours}</State>
      </Card>
    )
  }
  const owed = items.filter((item) => item.state !== 'withdrawn')
  const totalFen = sumFen(owed.map(({ grossFen }) => grossFen))
  return (
    <Card title={line.workerName} aside={<Amount amountFen={totalFen} size="card" />}>
      {items.map((item) => (
        <Part key={item.itemId} isOnly={items.length === 1} {...{ state, item, fundsModel, say }} />
      ))}
    </Card>
  )
}

interface PartProps {
  readonly state: PayListState
  readonly item: PayItemView
  readonly fundsModel: FundsModel
  readonly isOnly: boolean
  readonly say: (message: string) => void
}

function Part({ state, item, fundsModel, isOnly, say }: PartProps): ReactNode {
  const mustHand = fundsModel === 'recorded' && item.state === 'accrued'
  return (
    <View className="stack stack--tight">
      {(!isOnly || item.kind !== 'base') && (
        <View className="row row--apart row--wrap">
          <Text className="grow">
            {words.parts[item.kind]}
            {item.note !== null && `：${item.note}`}
          </Text>
          <Amount amountFen={item.grossFen} />
        </View>
      )}
      <View className="row row--apart row--wrap">
        <View className="row row--wrap">
          <State kind={kinds[item.state]}>{stateWords(item)}</State>
          <Text className="small">{whenPaid(item)}</Text>
        </View>
        {!mustHand && <Slip item={item} />}
      </View>
      {mustHand && <Hand state={state} item={item} say={say} />}
    </View>
  )
}

const stateWords = ({ state, failedBecause }: PayItemView): string =>
  failedBecause !== null && isForWorker(failedBecause) ? words.failedForWorker : words.states[state]

function Slip({ item: { itemId, workerName, kind } }: { readonly item: PayItemView }): ReactNode {
  return (
    <Button
      kind="text"
      width="fit"
      label={`${words.slip} ${workerName} ${words.parts[kind]}`}
      onPress={() => go('/pages/wages/pay-slip/index', { itemId })}
    >
      {words.slip}
    </Button>
  )
}

/** What is held or was withdrawn has no day by which it must be paid. */
function whenPaid({ state, paidAt, dueOn, late }: PayItemView): string {
  const now = deviceTime()
  if (state === 'held' || state === 'withdrawn') return ''
  if (paidAt) return momentWords(paidAt, now)
  return words.late[late] || words.due(dayWords(dueOn, dayOf(now)))
}

interface HandProps {
  readonly state: PayListState
  readonly item: PayItemView
  readonly say: (message: string) => void
}

function Hand({ state, item, say }: HandProps): ReactNode {
  const { itemId } = item
  const isThis = state.handed === itemId
  const hand = (method: HandoverMethod) => async (): Promise<void> => {
    if (await state.hand(itemId, method)) say(words.handed)
  }
  return (
    <View className="stack">
      <Button kind="quiet" busy={isThis && state.handover.busy} onPress={() => void hand('cash')()}>
        {words.cash}
      </Button>
      <View className="row row--apart">
        <Button kind="text" width="fit" onPress={() => void hand('bank')()}>
          {words.bank}
        </Button>
        <Slip item={item} />
      </View>
      {isThis && state.handover.error && <Problem problem={state.handover.error} />}
    </View>
  )
}
