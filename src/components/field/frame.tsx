/** What stands around every field: label, help, the control, the error. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import type { FieldProps } from './face'

/** The words of a label; `optional` is said, because a field is required unless it says otherwise. */
export function LabelWords({ label, optional }: Pick<FieldProps, 'label' | 'optional'>): ReactNode {
  return (
    <>
      {label}
      {optional && <Text className="ui-field__optional">({componentWords.optional})</Text>}
    </>
  )
}

export function ErrorLine({ error, id }: { readonly error?: string; readonly id?: string }): ReactNode {
  if (!error) return null
  return (
    <View className="ui-field__error" id={id} ariaLive="polite">
      <Text ariaHidden>! </Text>
      {error}
    </View>
  )
}

export function fieldClass({ error }: Pick<FieldProps, 'error'>): string {
  return error ? 'ui-field ui-field--wrong' : 'ui-field'
}
