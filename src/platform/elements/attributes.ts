/** Translates the attributes of Taro's elements into those of HTML. */
import type { CSSProperties, ReactNode } from 'react'

/**
 * What every element may be given; a subset of Taro's own properties, spelt the same. The browser build of
 * Taro spells the accessibility attributes of JSX in HTML's way already, properties passed on as an object it
 * leaves alone: so an element meets both spellings.
 */
export interface ElementProps {
  readonly id?: string
  readonly className?: string
  readonly style?: CSSProperties
  readonly children?: ReactNode
  readonly hidden?: boolean
  readonly role?: string
  readonly ariaRole?: string
  readonly ariaLabel?: string
  readonly ariaLevel?: number
  readonly 'aria-level'?: number
  readonly 'aria-label'?: string
  readonly onClick?: (event: unknown) => void
}

/** The role the page gave, in either spelling. */
export function roleOf({ role, ariaRole }: ElementProps): string | undefined {
  return role ?? ariaRole
}

/** The level of a heading; 2 unless the page says otherwise. */
export function levelOf(props: ElementProps): number {
  return props.ariaLevel ?? props['aria-level'] ?? 2
}

export function labelOf(props: ElementProps): string | undefined {
  return props.ariaLabel ?? props['aria-label']
}

/** Attributes of the real element; `role` is left out where the element's own tag already says it. */
export function htmlAttributes(props: ElementProps, tagSaysRole: boolean): Record<string, unknown> {
  return {
    id: props.id,
    className: props.className,
    style: props.style,
    hidden: props.hidden,
    onClick: props.onClick,
    ...ariaAttributes(props),
    ...(!tagSaysRole && { role: roleOf(props) }),
  }
}

const spoken = /^aria-?(Label|Hidden|Live|Checked|Disabled|Selected|Expanded)$/i

function ariaAttributes(props: ElementProps): Record<string, unknown> {
  const given = Object.entries(props).flatMap(([name, value]) => {
    const word = spoken.exec(name)?.[1]
    return word ? [[`aria-${word.toLowerCase()}`, value]] : []
  })
  return Object.fromEntries(given)
}
