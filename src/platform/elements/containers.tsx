/** View, ScrollView, Text and Image as real HTML elements, chosen by the role that the page gives them. */
import { createElement } from 'react'
import type { KeyboardEvent, ReactNode, UIEvent } from 'react'
import { htmlAttributes, labelOf, levelOf, roleOf } from './attributes'
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

function tagFor(props: ElementProps): string {
  const role = roleOf(props) ?? ''
  return role === 'heading' ? `h${levelOf(props)}` : (tagOfRole[role] ?? 'div')
}

/** A block. With a role it becomes the element of that role, so that keyboard and reader find it. */
export function View(props: ElementProps): ReactNode {
  const tag = tagFor(props)
  const attributes = htmlAttributes(props, tag !== 'div')
  const more = tag === 'button' ? buttonAttributes(attributes) : keyboard(tag, props)
  return createElement(tag, { ...attributes, ...more }, props.children)
}

/** HTML has no selected button: of several places the open one is the current one. */
function buttonAttributes({ 'aria-selected': selected }: Record<string, unknown>) {
  return { type: 'button', 'aria-selected': undefined, 'aria-current': selected ? 'page' : undefined }
}

/** A block that answers a tap must answer the keyboard too, whatever its role. */
function keyboard(tag: string, props: ElementProps) {
  const { onClick } = props
  if (!onClick || tag !== 'div' || !roleOf(props)) return {}
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
  const overflow = {
    overflowX: props.scrollX ? 'auto' : 'hidden',
    overflowY: props.scrollY ? 'auto' : 'hidden',
  } as const
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
  const tag = roleOf(props) === 'heading' ? `h${levelOf(props)}` : 'span'
  return createElement(tag, htmlAttributes(props, tag !== 'span'), props.children)
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
      alt={labelOf(props) ?? ''}
      loading={props.lazyLoad ? 'lazy' : undefined}
      style={{ objectFit: fit, ...props.style }}
    />
  )
}
