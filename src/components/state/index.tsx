/** Where a thing stands: always a word and a shape, so that colour never speaks alone. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import './index.scss'

export type StateKind = 'open' | 'waiting' | 'done' | 'late' | 'refused' | 'unsure'

export interface StateProps {
  readonly kind: StateKind
  readonly children: ReactNode
}

const shapes: Readonly<Record<StateKind, string>> = {
  open: '●',
  waiting: '◐',
  done: '✓',
  late: '!',
  refused: '×',
  unsure: '≈',
}

export function State({ kind, children }: StateProps): ReactNode {
  return (
    <Text className={`ui-state ui-state--${kind}`}>
      <Text className="ui-state__shape" ariaHidden>
        {shapes[kind]}
      </Text>
      {children}
    </Text>
  )
}
