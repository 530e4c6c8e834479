/** Button, Input and Textarea as real HTML controls that report their events in Taro's shape. */
import type { ChangeEvent, KeyboardEvent, ReactNode } from 'react'
import { htmlAttributes } from './attributes'
import type { ElementProps } from './attributes'

export interface ButtonProps extends ElementProps {
  readonly disabled?: boolean
  readonly hoverClass?: string
  readonly openType?: string
}

export function Button(props: ButtonProps): ReactNode {
  return (
    <button {...htmlAttributes(props, true)} type="button" disabled={props.disabled}>
      {props.children}
    </button>
  )
}

interface ValueEvent {
  readonly detail: { readonly value: string }
}

interface TypingProps extends ElementProps {
  readonly value?: string
  readonly placeholder?: string
  readonly maxlength?: number
  readonly disabled?: boolean
  readonly focus?: boolean
  readonly onInput?: (event: ValueEvent) => void
  readonly onConfirm?: (event: ValueEvent) => void
}

const valueEvent = (value: string): ValueEvent => ({ detail: { value } })

function typing(props: TypingProps) {
  return {
    ...htmlAttributes(props, true),
    value: props.value,
    placeholder: props.placeholder,
    maxLength: props.maxlength,
    disabled: props.disabled,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onInput?.(valueEvent(target.value)),
  }
}

export interface InputProps extends TypingProps {
  readonly type?: string
  readonly password?: boolean
}

const inputModes: Readonly<Record<string, 'numeric' | 'decimal'>> = { number: 'numeric', digit: 'decimal' }

export function Input(props: InputProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') props.onConfirm?.(valueEvent(event.currentTarget.value))
  }
  return (
    <input
      {...typing(props)}
      type={props.password ? 'password' : 'text'}
      inputMode={inputModes[props.type ?? '']}
      onKeyDown={onKeyDown}
    />
  )
}

export function Textarea(props: TypingProps): ReactNode {
  return <textarea {...typing(props)} rows={3} />
}
