/** One question and its answer, in WeChat. */
import type { ReactNode } from 'react'
import { Input, Picker, Text, Textarea, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import { ErrorLine, LabelWords, fieldClass } from './frame'
import type { FieldKind, FieldProps } from './face'
import './index.scss'

export type { FieldProps, FieldKind, PickChoice } from './face'

const keyboards: Readonly<Partial<Record<FieldKind, 'number' | 'digit'>>> = {
  number: 'number',
  decimal: 'digit',
  phone: 'number',
}

export function Field(props: FieldProps): ReactNode {
  return (
    <View className={fieldClass(props)}>
      <Text className="ui-field__label">
        <LabelWords label={props.label} optional={props.optional} />
      </Text>
      {props.hint && <Text className="ui-field__hint">{props.hint}</Text>}
      <View className="ui-field__line">
        <Control {...props} />
        {props.unit && <Text className="ui-field__unit">{props.unit}</Text>}
      </View>
      <ErrorLine error={props.error} />
    </View>
  )
}

function Control(props: FieldProps): ReactNode {
  const { kind = 'text', value, onChange, label, placeholder, maxLength = 140 } = props
  if (kind === 'pick' || kind === 'time' || kind === 'date') return <Wheel {...props} />
  const typing = {
    className: 'ui-field__control',
    value,
    placeholder,
    maxlength: maxLength,
    ariaLabel: label,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  if (kind === 'area') return <Textarea {...typing} autoHeight />
  return <Input {...typing} type={keyboards[kind] ?? 'text'} />
}

/** WeChat's own wheel for a time, a date or one of several choices. */
function Wheel({ kind, value, onChange, label, choices = [], earliest, latest }: FieldProps): ReactNode {
  const shown = kind === 'pick' ? choices.find((choice) => choice.value === value)?.label : value
  const face = (
    <View
      className="ui-field__control ui-field__control--pick"
      ariaRole="button"
      ariaLabel={`${label} ${shown ?? ''}`}
    >
      {shown || componentWords.pick}
    </View>
  )
  if (kind === 'pick') {
    return (
      <Picker
        className="ui-field__wheel"
        mode="selector"
        range={choices.map((choice) => choice.label)}
        value={Math.max(
          0,
          choices.findIndex((choice) => choice.value === value),
        )}
        onChange={(event) => onChange(choices[Number(event.detail.value)]?.value ?? '')}
      >
        {face}
      </Picker>
    )
  }
  const limits = {
    start: earliest,
    end: latest,
    value,
    onChange: (event: ValueEvent) => onChange(event.detail.value),
  }
  return kind === 'time' ? (
    <Picker className="ui-field__wheel" mode="time" {...limits}>
      {face}
    </Picker>
  ) : (
    <Picker className="ui-field__wheel" mode="date" {...limits}>
      {face}
    </Picker>
  )
}

interface ValueEvent {
  readonly detail: { readonly value: string }
}
