/** The job on the spot is not as promised: what differs, what follows, and it is said. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useCommand } from '@/api/use-command'
import type { ShiftView } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { differenceWords } from '@/copy/zh/attendance-texts'
import { differenceSheetWords as words } from '@/copy/zh/shift'
import { durationWords, momentWords } from '@/copy/zh/when'
import { type Difference, differences } from '@/domain/attendance/not-as-promised'
import { dayOf } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { callOutPay } from '@/domain/wages/call-out-pay'
import { deviceTime } from '@/platform/device-time'
import { platformRows } from '@/policies/platform'

interface DifferenceSheetProps {
  readonly open: boolean
  readonly shift: ShiftView
  /** What the whole gig would have paid; null while it is not known. */
  readonly gig: GigView | undefined
  readonly onClose: () => void
  readonly onDone: (message: string) => void
}

export function DifferenceSheet({ open, shift, gig, onClose, onDone }: DifferenceSheetProps): ReactNode {
  const [difference, setDifference] = useState<Difference>()
  const [note, setNote] = useState('')
  const { run, busy, error } = useCommand('attendance.reportNotAsPromised')
  const send = async (): Promise<void> => {
    if (difference === undefined) return
    const { bookingId } = shift
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
        {gig && <Gets gig={gig} />}
        <Follows until={shift.differsUntil} />
        <Choice
          stacked
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

function Follows({ until }: { readonly until: string | null }): ReactNode {
  return (
    <>
      <View ariaRole="list">
        {words.effects.map((effect) => (
          <View key={effect} ariaRole="listitem">
            · {effect}
          </View>
        ))}
      </View>
      {until !== null && <Text className="small">{words.until(momentWords(until, deviceTime()))}</Text>}
    </>
  )
}

/** The sum for coming in vain, by the same rule as the wage. */
function Gets({ gig }: { readonly gig: GigView }): ReactNode {
  const { expectedPayFen, startMinute, endMinute, breakMinutes } = gig
  const callOutMinutes = mustBeInForce(platformRows, 'booking.callOutPay', dayOf(deviceTime())).value
  const plannedMinutes = endMinute - startMinute - breakMinutes
  const { amountFen } = callOutPay({ expectedPayFen, plannedMinutes, callOutMinutes })
  return (
    <Card tone="go">
      <View className="row row--apart row--wrap">
        <Text>{words.gets}</Text>
        <Amount amountFen={amountFen} size="big" tone="go" />
      </View>
      <Text className="small">{words.getsDetail(durationWords(callOutMinutes))}</Text>
    </Card>
  )
}
