/** One line on the first page about the days that rounds plan: say you are free, or answer an offer. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { WorkerHome } from '@/contract/matching'
import { planLine as words } from '@/copy/zh/plan'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { lineOf } from './plan-line'

const toPlan = (workOn: string): void => go('/pages/matching/plan/index', { workOn })

export function Planned({ plan }: Pick<WorkerHome, 'plan'>): ReactNode {
  const line = lineOf(plan)
  if (!line) return null
  const day = dayWords(line.workOn, dayOf(deviceTime()))
  const open = (): void => toPlan(line.workOn)
  if (line.kind === 'said')
    return (
      <Card onPress={open}>
        <State kind="done">{words.said(day)}</State>
      </Card>
    )
  const isOffer = line.kind === 'offered'
  return (
    <Card tone={isOffer ? 'now' : undefined}>
      <Text className="strong">{isOffer ? words.offered(day) : words.ask(day)}</Text>
      <Button kind={isOffer ? 'main' : 'quiet'} onPress={open}>
        {isOffer ? words.open : words.sayFree(day)}
      </Button>
    </Card>
  )
}
