/** What may be done about one thing: which of it, why, and one button; the reason stays on record. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice, type ChoiceOption } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import type { CallError } from '@/contract/reply'
import { moneyDeskWords as words } from '@/copy/zh/desk-money'

interface ActFormProps {
  readonly legend: string
  /** What stands on the button; by default what was chosen. */
  readonly confirm?: string
  readonly options: readonly ChoiceOption[]
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly onConfirm: (value: string, reason: string) => void
}

export function ActForm({ legend, confirm, options, busy, error, onConfirm }: ActFormProps): ReactNode {
  const [only] = options.length === 1 ? options : []
  const [value, choose] = useState(only?.value ?? '')
  const [reason, setReason] = useState('')
  const chosen = options.find((option) => option.value === value)
  const missing = chosen ? (reason.trim() === '' ? words.reasonMissing : undefined) : words.choose
  return (
    <View className="stack">
      <Choice stacked legend={legend} options={options} value={value} onChange={choose} />
      <Field
        kind="area"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      {error && <Problem problem={error} />}
      <Button busy={busy} disabledReason={missing} onPress={() => onConfirm(value, reason.trim())}>
        {confirm ?? chosen?.label ?? words.confirm}
      </Button>
    </View>
  )
}
