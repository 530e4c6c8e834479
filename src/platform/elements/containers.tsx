/** View, ScrollView, Text and Image as real HTML elements, chosen by the role that the page gives them. */
import { createElement } from 'react'
import type { KeyboardEvent, ReactNode, UIEvent } from 'react'
import { htmlAttributes } from './attributes'
import type { ElementProps } from './attributes'

const tagOfRole: Readonly<Record<string, string>> = {
  main: 'main',
  banner: 'header',
  contentinfo: 'footer',
  navigation: 'nav',
  list: 'ul',
  listitem: 'li',
  article: 'article',
  paragraph: 'p',
  button: 'button',
}

function tagFor({ ariaRole, ariaLevel = 2 }: ElementProps): string {
  if (ariaRole === 'heading') return `h${ariaLevel}`
  return (ariaRole && tagOfRole[ariaRole]) ?? 'div'
}

/** A block. With a role it becomes the element of that role, so that keyboard and reader find it. */
export function View(props: ElementProps): ReactNode {
  const tag = tagFor(props)
  const attributes = htmlAttributes(props, tag !== 'div')
  const more = tag === 'button' ? { type: 'button' } : keyboard(tag, props)
  return createElement(tag, { ...attributes, ...more }, props.children)
}

/** A block that answers a tap must answer the keyboard too, whatever its role. */
function keyboard(tag: string, { onClick, ariaRole }: ElementProps) {
  if (!onClick || tag !== 'div' || !ariaRole) return {}
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onClick(event)
  }
  return { tabIndex: 0, onKeyDown }
}

export interface ScrollViewProps extends ElementProps {
  readonly scrollY?: boolean
  readonly scrollX?: boolean
  readonly onScrollToLower?: () => void
}

/** A block that scrolls by itself; tells when its end comes near. */
export function ScrollView(props: ScrollViewProps): ReactNode {
  const overflow = { overflowX: props.scrollX ? 'auto' : 'hidden', overflowY: props.scrollY ? 'auto' : 'hidden' } as const
  const onScroll = ({ currentTarget: box }: UIEvent<HTMLDivElement>): void => {
    if (box.scrollHeight - box.scrollTop - box.clientHeight < 50) props.onScrollToLower?.()
  }
  return (
    <div {...htmlAttributes(props, false)} style={{ ...overflow, ...props.style }} onScroll={onScroll}>
      {props.children}
    </div>
  )
}

/** Words in a line. */
export function Text(props: ElementProps): ReactNode {
  const level = props.ariaRole === 'heading' ? `h${props.ariaLevel ?? 2}` : 'span'
  return createElement(level, htmlAttributes(props, level !== 'span'), props.children)
}

export interface ImageProps extends ElementProps {
  readonly src: string
  readonly mode?: string
  readonly lazyLoad?: boolean
}

/** A picture; without a label it is decoration and the reader passes over it. */
export function Image(props: ImageProps): ReactNode {
  const fit = props.mode === 'aspectFill' ? 'cover' : 'contain'
  return (
    <img
      {...htmlAttributes(props, false)}
      aria-label={undefined}
      src={props.src}
      alt={props.ariaLabel ?? ''}
      loading={props.lazyLoad ? 'lazy' : undefined}
      style={{ objectFit: fit, ...props.style }}
    />
  )
}
