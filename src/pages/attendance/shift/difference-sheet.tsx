/** The job on the spot is not as promised: what differs, what follows, and it is said. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useCommand } from '@/api/use-command'
import { differenceWords } from '@/copy/zh/attendance-texts'
import { differenceSheetWords as words } from '@/copy/zh/shift'
import { type Difference, differences } from '@/domain/attendance/not-as-promised'

interface DifferenceSheetProps {
  readonly open: boolean
  readonly bookingId: string
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

export function DifferenceSheet({ open, bookingId, onClose, onDone }: DifferenceSheetProps): ReactNode {
  const [difference, setDifference] = useState<Difference>()
  const [note, setNote] = useState('')
  const { run, busy, error } = useCommand('attendance.reportNotAsPromised')
  const send = async (): Promise<void> => {
    if (difference === undefined) return
    const said = note.trim() === '' ? {} : { note: note.trim() }
    if (await run({ bookingId, difference, ...said })) onDone(words.done)
  }
  const action = (
    <>
      <Button
        kind="danger"
        busy={busy}
        disabledReason={difference === undefined ? words.missing : undefined}
        onPress={() => void send()}
      >
        {words.send}
      </Button>
      <Button kind="text" onPress={onClose}>
        {words.keep}
      </Button>
    </>
  )
  return (
    <Sheet open={open} title={words.title} onClose={onClose} action={action}>
      <View className="stack">
        <View ariaRole="list">
          {words.effects.map((effect) => (
            <View key={effect} ariaRole="listitem">
              · {effect}
            </View>
          ))}
        </View>
        <Choice
          legend={words.legend}
          options={differences.map((each) => ({ value: each, label: differenceWords[each] }))}
          value={difference ?? ''}
          onChange={(chosen) => setDifference(differences.find((each) => each === chosen))}
        />
        <Field kind="area" label={words.note} optional value={note} onChange={setNote} maxLength={200} />
        {error && <Problem problem={error} />}
      </View>
    </Sheet>
  )
}
