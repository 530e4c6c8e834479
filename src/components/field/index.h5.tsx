/** One question and its answer, in the browser: real label, real control. */
import { useId } from 'react'
import type { ChangeEvent, ReactNode } from 'react'
import { componentWords } from '@/copy/zh/components'
import { ErrorLine, LabelWords, fieldClass } from './frame'
import { timeChoices } from './times'
import type { FieldKind, FieldProps } from './face'
import './index.scss'

export type { FieldProps, FieldKind, PickChoice } from './face'

export function Field(props: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className={fieldClass(props)}>
      <label className="ui-field__label" htmlFor={id}>
        <LabelWords label={props.label} optional={props.optional} />
      </label>
      {props.hint && (
        <span className="ui-field__hint" id={`${id}hint`}>
          {props.hint}
        </span>
      )}
      <div className="ui-field__line">
        <Control id={id} {...props} />
        {props.unit && <span className="ui-field__unit">{props.unit}</span>}
      </div>
      <ErrorLine error={props.error} id={`${id}error`} />
    </div>
  )
}

type ControlElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const inputModes: Readonly<Partial<Record<FieldKind, 'numeric' | 'decimal' | 'tel'>>> = {
  number: 'numeric',
  decimal: 'decimal',
  phone: 'tel',
}

function Control(props: FieldProps & { readonly id: string }): ReactNode {
  const { id, kind = 'text', value, onChange, error, hint, choices = [] } = props
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ')
  const face = {
    id,
    value,
    className: 'ui-field__control',
    required: !props.optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
    onChange: ({ target }: ChangeEvent<ControlElement>) => onChange(target.value),
  }
  if (kind === 'pick' || kind === 'time') {
    const offered = kind === 'pick' ? choices : timeChoices(props)
    return (
      <select {...face} className="ui-field__control ui-field__control--select">
        {choicesOf(offered, value)}
      </select>
    )
  }
  const typing = { ...face, placeholder: props.placeholder, maxLength: props.maxLength }
  if (kind === 'area') return <textarea {...typing} rows={3} />
  const type = kind === 'date' ? 'date' : 'text'
  return (
    <input {...typing} type={type} inputMode={inputModes[kind]} min={props.earliest} max={props.latest} />
  )
}

function choicesOf(choices: NonNullable<FieldProps['choices']>, value: string): ReactNode {
  const known = choices.some((choice) => choice.value === value)
  return (
    <>
      {!known && <option value={value}>{componentWords.pick}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </>
  )
}
