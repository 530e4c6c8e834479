/**
 * A sheet of card on the paper: one thing and what belongs to it. Tapped as a whole when it leads somewhere.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './index.scss'

export interface CardProps {
  readonly children: ReactNode
  readonly title?: string
  /** Stands at the right of the title, e.g. a State. */
  readonly aside?: ReactNode
  readonly onPress?: () => void
  /** Said by a screen reader for a card that can be tapped. */
  readonly label?: string
  /** `now` marks the one card that waits for the reader. */
  readonly tone?: 'plain' | 'now' | 'go'
}

export function Card({ children, title, aside, onPress, label, tone = 'plain' }: CardProps): ReactNode {
  const classes = ['ui-card', `ui-card--${tone}`, onPress && 'ui-card--press'].filter(Boolean).join(' ')
  return (
    <View
      className={classes}
      hoverClass={onPress && 'ui-card--pressed'}
      ariaRole={onPress && 'button'}
      ariaLabel={onPress && label}
      onClick={onPress}
    >
      {(title || aside) && (
        <View className="ui-card__head">
          {title && (
            <Text className="ui-card__title" ariaRole={onPress ? undefined : 'heading'}>
              {title}
            </Text>
          )}
          {aside}
        </View>
      )}
      {children}
    </View>
  )
}
