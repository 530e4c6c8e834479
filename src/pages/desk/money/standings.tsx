/** The first line of the desk: up to which day book and channel are closed, loud where they are not. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { CloseRow } from '@/contract/closes'
import { overviewWords as words } from '@/copy/zh/desk-money'
import { moneyTableWords } from '@/copy/zh/papers'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { problemWords } from './problem-words'
import { type Standing, standingOf } from './standing'

interface StandingsProps {
  readonly closes: readonly CloseRow[]
  readonly openDays: readonly CloseRow[]
  readonly onPress: () => void
}

export function Standings({ closes, openDays, onPress }: StandingsProps): ReactNode {
  return (
    <View className="desk-money__pair">
      {(['book', 'channel'] as const).map((side) => (
        <One key={side} standing={standingOf(side, { closes, openDays })} onPress={onPress} />
      ))}
    </View>
  )
}

function kindOf({ open, closedTo }: Standing): StateKind {
  if (open) return open.isCounting ? 'waiting' : 'late'
  return closedTo === null ? 'waiting' : 'done'
}

function sentence({ open, closedTo }: Standing): string {
  const today = dayOf(deviceTime())
  if (open) return words.openFrom(dayWords(open.from, today))
  return closedTo === null ? words.none : words.closedTo(dayWords(closedTo, today))
}

const reasonOf = ({ problem, isCounting }: NonNullable<Standing['open']>): string => {
  if (problem !== null) return problemWords(problem)
  return isCounting ? moneyTableWords.closes.states.counting : words.unknownProblem
}

function detailsOf({ open, closedTo }: Standing): readonly string[] {
  const today = dayOf(deviceTime())
  if (!open) return [closedTo === null ? words.noneDetail : words.zero]
  const before = closedTo === null ? [] : [words.closedTo(dayWords(closedTo, today))]
  return [reasonOf(open), words.openDays(open.days), ...before]
}

function One({
  standing,
  onPress,
}: {
  readonly standing: Standing
  readonly onPress: () => void
}): ReactNode {
  const kind = kindOf(standing)
  return (
    <View className={`desk-standing desk-standing--${kind}`} ariaRole="button" onClick={onPress}>
      <Text className="small">{words[standing.side]}</Text>
      <View className="desk-standing__what">
        <State kind={kind}>{sentence(standing)}</State>
      </View>
      <Text className="desk-standing__more">{detailsOf(standing).join(' · ')}</Text>
    </View>
  )
}
