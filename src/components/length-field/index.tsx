/** A length of time set without a keyboard: whole hours, and the quarters beyond them. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Stepper } from '@/components/stepper'
import { componentWords } from '@/copy/zh/components'

export interface LengthFieldProps {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
  readonly least?: number
  readonly most?: number
}

const quarter = 15
const dayMinutes = 1_440

export function LengthField({
  minutes,
  onChange,
  least = 0,
  most = dayMinutes,
}: LengthFieldProps): ReactNode {
  const rest = minutes % 60
  const hours = (minutes - rest) / 60
  const change = (next: number): void => onChange(Math.min(most, Math.max(least, next)))
  return (
    <View className="stack">
      <Stepper
        label={componentWords.hours}
        value={hours}
        least={0}
        most={dayMinutes / 60}
        onChange={(next) => change(next * 60 + rest)}
      />
      <Stepper
        label={componentWords.minutes}
        value={rest}
        least={0}
        most={59}
        step={quarter}
        onChange={(next) => change(hours * 60 + next)}
      />
    </View>
  )
}
