/** Hours that nobody confirmed although their time is over: staff look into it and confirm them instead. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field, type FieldProps } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { Table } from '@/components/table'
import { useCommand } from '@/api/use-command'
import type { UnreleasedShift } from '@/contract/wages'
import { lateWagesWords as words, moneyDeskWords } from '@/copy/zh/desk-money'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'

interface UnreleasedProps {
  readonly shifts: readonly UnreleasedShift[]
  readonly mayRelease: boolean
  readonly onReleased: () => void
}

const columns = [
  {
    head: words.unreleasedHeads.shift,
    cell: ({ workOn }: UnreleasedShift) => dayWords(workOn, dayOf(deviceTime())),
  },
  { head: words.unreleasedHeads.gig, cell: ({ gigId }: UnreleasedShift) => moneyDeskWords.gig(gigId) },
  {
    head: words.unreleasedHeads.since,
    cell: ({ releaseAt }: UnreleasedShift) => momentWords(releaseAt, deviceTime()),
  },
]

export function Unreleased({ shifts, mayRelease, onReleased }: UnreleasedProps): ReactNode {
  const [open, setOpen] = useState<UnreleasedShift>()
  if (shifts.length === 0) return null
  return (
    <Card title={words.unreleased} tone="now">
      <Text className="small">{words.unreleasedDetail}</Text>
      <Table
        label={words.unreleased}
        columns={columns}
        rows={shifts}
        keyOf={({ bookingId }) => bookingId}
        {...(mayRelease && { onOpen: setOpen })}
      />
      {open && (
        <Release
          key={open.bookingId}
          shift={open}
          onClose={() => setOpen(undefined)}
          onReleased={() => {
            setOpen(undefined)
            onReleased()
          }}
        />
      )}
    </Card>
  )
}

interface ReleaseProps {
  readonly shift: UnreleasedShift
  readonly onClose: () => void
  readonly onReleased: () => void
}

const dayLength = 1_440

/** Whole minutes of one day, or undefined. */
export function minutesOf(text: string): number | undefined {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : dayLength + 1
  return minutes <= dayLength ? minutes : undefined
}

interface Said {
  readonly minutes: number | undefined
  readonly evidence: string
  readonly reason: string
}

function missingOf({ minutes, evidence, reason }: Said): string | undefined {
  if (minutes === undefined) return words.minutesWrong
  if (evidence.trim() === '') return words.evidenceMissing
  return reason.trim() === '' ? moneyDeskWords.reasonMissing : undefined
}

function Release({ shift, onClose, onReleased }: ReleaseProps): ReactNode {
  const { run, busy, error } = useCommand('attendance.releaseByStaff')
  const [typed, type] = useState('')
  const [evidence, setEvidence] = useState('')
  const [reason, setReason] = useState('')
  const minutes = minutesOf(typed)
  const release = async (): Promise<void> => {
    if (minutes === undefined) return
    const { bookingId } = shift
    if (await run({ bookingId, workedMinutes: minutes, evidence, reason })) onReleased()
  }
  return (
    <Sheet
      open
      title={words.release}
      onClose={onClose}
      action={
        <Button
          busy={busy}
          disabledReason={missingOf({ minutes, evidence, reason })}
          onPress={() => void release()}
        >
          {words.release}
        </Button>
      }
    >
      <View className="stack">
        <Field
          kind="number"
          label={words.minutes}
          hint={words.minutesHint}
          value={typed}
          onChange={type}
          maxLength={4}
        />
        <Told label={words.evidence} hint={words.evidenceHint} value={evidence} onChange={setEvidence} />
        <Told
          label={moneyDeskWords.reason}
          hint={moneyDeskWords.reasonHint}
          value={reason}
          onChange={setReason}
        />
        {error && <Problem problem={error} />}
      </View>
    </Sheet>
  )
}

type ToldProps = Pick<FieldProps, 'label' | 'hint' | 'value' | 'onChange'>

const Told = (props: ToldProps): ReactNode => <Field kind="area" maxLength={500} {...props} />
