/** Fewer hours were counted: how many, why, and the way to object while what is agreed is being paid. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { ShiftView } from '@/contract/attendance'
import { muchWords } from '@/copy/zh/objection'
import { cutWords as words } from '@/copy/zh/shift'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { isAbsent, leftOf } from '../object/use-object'
import { ObjectionStanding } from '../objection-standing'

interface CutProps {
  readonly shift: ShiftView
  /** Reads the shift again, and says what was done. */
  readonly onChanged: (message: string) => void
}

export function Cut({ shift, onChanged }: CutProps): ReactNode {
  const { confirmedMinutes, measure, cut, cutReason, objectUntil } = shift
  if (confirmedMinutes === null || cutReason === null) return null
  const left = leftOf(shift)
  const absent = isAbsent(shift)
  const title = absent ? words.absent : words.title(muchWords(measure, left))
  return (
    <>
      {cut > 0 && (
        <Card tone="now" title={title}>
          <View>{absent ? words.absentDetail : words.detail(muchWords(measure, left + cut), cutReason)}</View>
          {objectUntil !== null && <Objecting shift={shift} until={objectUntil} />}
        </Card>
      )}
      <ObjectionStanding shift={shift} onChanged={onChanged} />
    </>
  )
}

function Objecting({ shift, until }: { readonly shift: ShiftView; readonly until: string }): ReactNode {
  const { bookingId } = shift
  return (
    <>
      <Button kind="quiet" onPress={() => go('/pages/attendance/object/index', { bookingId })}>
        {isAbsent(shift) ? words.iCame : words.object}
      </Button>
      <View className="small">{words.until(momentWords(until, deviceTime()))}</View>
    </>
  )
}
