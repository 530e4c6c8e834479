/** One action. The main one is green and stands alone on its screen; the others are quiet. */
import type { ReactNode } from 'react'
import { Button as TaroButton, Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import './index.scss'

export interface ButtonProps {
  /** At most twelve characters, the verb first. */
  readonly children: ReactNode
  readonly onPress: () => void
  readonly kind?: 'main' | 'quiet' | 'danger' | 'text'
  /** The action is under way: a second tap does nothing. */
  readonly busy?: boolean
  /**
   * Why the action is not possible now. Shown under the button: a dead button without a reason cannot be
   * made.
   */
  readonly disabledReason?: string
  /** Said by a screen reader instead of the words on the button, when those need their surroundings. */
  readonly label?: string
  /** `fit` is as wide as its words; by default a button fills its column. */
  readonly width?: 'full' | 'fit'
}

export function Button(props: ButtonProps): ReactNode {
  const { children, onPress, kind = 'main', busy = false, disabledReason, label, width = 'full' } = props
  const resting = busy || disabledReason !== undefined
  const classes = ['ui-button', `ui-button--${kind}`, `ui-button--${width}`, resting && 'ui-button--resting']
  return (
    <View className={`ui-button-box ui-button-box--${width}`}>
      <TaroButton
        className={classes.filter(Boolean).join(' ')}
        hoverClass="ui-button--pressed"
        ariaLabel={label}
        ariaDisabled={resting || undefined}
        onClick={() => !resting && onPress()}
      >
        {busy ? componentWords.busy : children}
      </TaroButton>
      {disabledReason && <Text className="ui-button-reason">{disabledReason}</Text>}
    </View>
  )
}
