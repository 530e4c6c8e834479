/** Calling a gig off: first what will happen, then why, then it happens. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { peopleWords as words } from '@/copy/zh/employer'
import type { PeopleState } from './use-people'

interface CancelSheetProps {
  readonly open: boolean
  readonly people: PeopleState
  readonly say: (message: string) => void
  readonly onClose: () => void
}

export function CancelSheet({ open, people, say, onClose }: CancelSheetProps): ReactNode {
  const [reason, setReason] = useState('')
  const cancel = async (): Promise<void> => {
    const done = await people.cancel.run({ gigId: people.gigId, reason: reason.trim() })
    if (!done) return
    onClose()
    say(words.cancelled)
    people.refresh()
  }
  const missing = reason.trim() === '' ? words.cancelReason : undefined
  const action = (
    <>
      <Button kind="danger" busy={people.cancel.busy} disabledReason={missing} onPress={() => void cancel()}>
        {words.cancelNow}
      </Button>
      <Button kind="text" onPress={onClose}>
        {words.keep}
      </Button>
    </>
  )
  return (
    <Sheet open={open} title={words.cancelTitle} onClose={onClose} action={action}>
      <View className="stack">
        <View ariaRole="list">
          {words.cancelEffects.map((effect) => (
            <View key={effect} ariaRole="listitem">
              · {effect}
            </View>
          ))}
        </View>
        <Choice
          legend={words.cancelReason}
          options={words.cancelReasons.map((each) => ({ value: each, label: each }))}
          value={reason}
          onChange={setReason}
        />
        <Field
          kind="area"
          label={words.ownReason}
          hint={words.cancelReasonHint}
          optional
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
        {people.cancel.error && <Problem problem={people.cancel.error} />}
      </View>
    </Sheet>
  )
}
