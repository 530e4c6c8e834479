/** Taking a complaint back: what that means, why, and it is done. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { complaintWords as words } from '@/copy/zh/complaints'
import type { ComplaintPage } from './use-complaint'

interface WithdrawSheetProps {
  readonly open: boolean
  readonly state: ComplaintPage
  readonly onClose: () => void
  readonly onDone: () => void
}

export function WithdrawSheet({ open, state, onClose, onDone }: WithdrawSheetProps): ReactNode {
  const [reason, setReason] = useState('')
  const withdraw = async (): Promise<void> => {
    if (await state.withdraw(reason.trim())) onDone()
  }
  const action = (
    <>
      <Button
        kind="danger"
        busy={state.withdrawing.busy}
        disabledReason={reason.trim() === '' ? words.reasonMissing : undefined}
        onPress={() => void withdraw()}
      >
        {words.withdraw}
      </Button>
      <Button kind="text" onPress={onClose}>
        {words.keep}
      </Button>
    </>
  )
  return (
    <Sheet open={open} title={words.withdrawTitle} onClose={onClose} action={action}>
      <View className="stack">
        <Text>{words.withdrawDetail}</Text>
        <Choice
          legend={words.withdrawReason}
          options={words.withdrawReasons.map((each) => ({ value: each, label: each }))}
          value={reason}
          onChange={setReason}
        />
        <Field
          kind="area"
          label={words.withdrawOwn}
          optional
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
        {state.withdrawing.error && <Problem problem={state.withdrawing.error} />}
      </View>
    </Sheet>
  )
}
