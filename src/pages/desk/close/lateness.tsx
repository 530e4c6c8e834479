/**
 * An entry that turned up after its day was closed: finance says why, and the reason stays with the close.
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import type { CloseView } from '@/contract/closes'
import { closeWords } from '@/copy/zh/desk-books'
import { sheetTime } from '@/copy/zh/office-time'
import { dateWords } from '@/copy/zh/when'
import { type Day, day as dayFrom } from '@/domain/calendar/day'
import { lateEntries } from '@/domain/ledger/explain-day'

const words = closeWords.explain

interface LatenessProps {
  readonly close: CloseView
  readonly mayExplain: boolean
  readonly onExplained: () => void
}

/** The day whose entries came late; undefined when nothing is to be explained. */
export function lateDayOf({ state, problem }: Pick<CloseView, 'state' | 'problem'>): Day | undefined {
  const begins = lateEntries('')
  return state === 'open' && problem?.startsWith(begins) ? dayFrom(problem.slice(begins.length)) : undefined
}

export function Lateness({ close, mayExplain, onExplained }: LatenessProps): ReactNode {
  const lateDay = lateDayOf(close)
  if (close.explained !== null) {
    return (
      <Notice kind="info" title={closeWords.explained}>
        {`${sheetTime(close.explained.at)} · ${close.explained.reason}`}
      </Notice>
    )
  }
  if (lateDay === undefined) return null
  return (
    <Card title={words.title}>
      <View className="small">{words.detail(dateWords(lateDay))}</View>
      {mayExplain && <Explain day={close.day} onExplained={onExplained} />}
    </Card>
  )
}

interface ExplainProps {
  readonly day: CloseView['day']
  readonly onExplained: () => void
}

function Explain({ day, onExplained }: ExplainProps): ReactNode {
  const { run, busy, error } = useCommand('wages.explainLateEntries')
  const [reason, setReason] = useState('')
  const explain = async (): Promise<void> => {
    if (await run({ day, reason: reason.trim() })) onExplained()
  }
  return (
    <View className="stack desk-money__narrow">
      <Field
        kind="area"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      {error && <Problem problem={error} />}
      <Button
        busy={busy}
        disabledReason={reason.trim() === '' ? words.reasonMissing : undefined}
        onPress={() => void explain()}
      >
        {words.confirm}
      </Button>
    </View>
  )
}
