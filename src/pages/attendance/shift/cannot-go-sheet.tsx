/** Giving a seat back: what it means, why, and it is done. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { cannotGoWords as words } from '@/copy/zh/shift'
import { durationWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { deviceTime } from '@/platform/device-time'
import { platformRows } from '@/policies/platform'
import type { ShiftState } from './use-shift'

interface CannotGoProps {
  readonly open: boolean
  readonly state: ShiftState
  readonly bookingId: string
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

const figure = (key: string): number => mustBeInForce(platformRows, key, dayOf(deviceTime())).value

export function CannotGoSheet({ open, state, bookingId, onClose, onDone }: CannotGoProps): ReactNode {
  const [reason, setReason] = useState('')
  const giveBack = async (): Promise<void> => {
    const given = await state.cancel.run({ bookingId, reason: reason.trim() })
    if (given) onDone(given.notice ? words.noticed(given.lateCount) : words.done)
  }
  const action = (
    <>
      <Button
        kind="danger"
        busy={state.cancel.busy}
        disabledReason={reason.trim() === '' ? words.missing : undefined}
        onPress={() => void giveBack()}
      >
        {words.now}
      </Button>
      <Button kind="text" onPress={onClose}>
        {words.keep}
      </Button>
    </>
  )
  const effects = words.effects(durationWords(figure('booking.freeCancel')), figure('booking.strikes'))
  return (
    <Sheet open={open} title={words.title} onClose={onClose} action={action}>
      <View className="stack">
        <View ariaRole="list">
          {effects.map((effect) => (
            <View key={effect} ariaRole="listitem">
              · {effect}
            </View>
          ))}
        </View>
        <Choice
          legend={words.legend}
          options={words.reasons.map((each) => ({ value: each, label: each }))}
          value={reason}
          onChange={setReason}
        />
        <Field kind="area" label={words.own} optional value={reason} onChange={setReason} maxLength={200} />
        {state.cancel.error && <Problem problem={state.cancel.error} />}
      </View>
    </Sheet>
  )
}
