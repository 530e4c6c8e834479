/** The employer counted fewer hours: how many, why, and the two taps to object. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { ShiftView } from '@/contract/attendance'
import { cutWords as words } from '@/copy/zh/shift'
import { durationWords } from '@/copy/zh/when'
import { go } from '@/platform/navigation'

export function Cut({ shift }: { readonly shift: ShiftView }): ReactNode {
  const { bookingId, confirmedMinutes, cutReason, workedMinutes } = shift
  if (confirmedMinutes === null || cutReason === null) return null
  return (
    <Card tone="now" title={words.title(durationWords(confirmedMinutes))}>
      {words.detail(durationWords(workedMinutes), cutReason)}
      <Button kind="quiet" onPress={() => go('/pages/disputes/complain/index', { bookingId })}>
        {words.object}
      </Button>
    </Card>
  )
}
