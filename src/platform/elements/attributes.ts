/** Translates the attributes of Taro's elements into those of HTML. */
import type { CSSProperties, ReactNode } from 'react'

/** What every element may be given; a subset of Taro's own properties, spelt the same. */
export interface ElementProps {
  readonly id?: string
  readonly className?: string
  readonly style?: CSSProperties
  readonly children?: ReactNode
  readonly hidden?: boolean
  readonly ariaRole?: string
  readonly ariaLabel?: string
  readonly ariaLevel?: number
  readonly ariaHidden?: boolean
  readonly ariaLive?: 'polite' | 'assertive'
  readonly ariaChecked?: boolean
  readonly ariaDisabled?: boolean
  readonly ariaSelected?: boolean
  readonly ariaExpanded?: boolean
  readonly onClick?: (event: unknown) => void
}

/** Attributes of the real element; `role` is left out where the element's own tag already says it. */
export function htmlAttributes(props: ElementProps, tagSaysRole: boolean) {
  return {
    id: props.id,
    className: props.className,
    style: props.style,
    hidden: props.hidden,
    role: tagSaysRole ? undefined : props.ariaRole,
    'aria-label': props.ariaLabel,
    'aria-hidden': props.ariaHidden,
    'aria-live': props.ariaLive,
    'aria-checked': props.ariaChecked,
    'aria-disabled': props.ariaDisabled,
    'aria-selected': props.ariaSelected,
    'aria-expanded': props.ariaExpanded,
    onClick: props.onClick,
  }
}
