/** A small whole number set by two large buttons: no keyboard, no typing error. */
import type { ReactNode } from 'react'
import { Button, Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import './index.scss'

export interface StepperProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly least?: number
  readonly most?: number
  readonly step?: number
  readonly unit?: string
}

export function Stepper({
  label,
  value,
  onChange,
  least = 1,
  most = 200,
  step = 1,
  unit,
}: StepperProps): ReactNode {
  const change = (by: number) => () => onChange(Math.min(most, Math.max(least, value + by)))
  return (
    <View className="ui-stepper" ariaRole="group" ariaLabel={label}>
      <Text className="ui-stepper__label">{label}</Text>
      <View className="ui-stepper__line">
        <Button
          className="ui-stepper__button"
          ariaLabel={`${label} ${componentWords.less}`}
          onClick={change(-step)}
        >
          −
        </Button>
        <Text className="ui-stepper__value" ariaLive="polite">
          {value}
          {unit && <Text className="ui-stepper__unit">{unit}</Text>}
        </Text>
        <Button
          className="ui-stepper__button"
          ariaLabel={`${label} ${componentWords.more}`}
          onClick={change(step)}
        >
          +
        </Button>
      </View>
    </View>
  )
}
