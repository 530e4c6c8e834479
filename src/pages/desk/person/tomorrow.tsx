/** Saying for the person at the window that they are free on the next day that rounds plan. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { dayWords } from '@/copy/zh/when'
import { personWords as words } from '@/copy/zh/window'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import type { PersonState } from './use-person'

export function Tomorrow({ state }: { readonly state: PersonState }): ReactNode {
  const next = state.home.data?.plan.at(-1)
  if (!next) return null
  const day = dayWords(next.workOn, dayOf(deviceTime()))
  if (next.free?.state === 'registered') return <Notice kind="done">{words.isFree(day)}</Notice>
  return (
    <Button kind="quiet" busy={state.busy} onPress={() => void state.sayFree(next.workOn, day)}>
      {words.free(day)}
    </Button>
  )
}
