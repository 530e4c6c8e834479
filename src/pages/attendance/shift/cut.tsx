/** The employer counted fewer hours: how many, why, and the way to object while what is agreed is being paid. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import type { ObjectionView, ShiftView } from '@/contract/attendance'
import { cutWords as words } from '@/copy/zh/shift'
import { durationWords, momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

interface CutProps {
  readonly shift: ShiftView
  /** Reads the shift again, and says what was done. */
  readonly onChanged: (message: string) => void
}

export function Cut({ shift, onChanged }: CutProps): ReactNode {
  const { confirmedMinutes, cut, cutReason, workedMinutes, objection, objectUntil } = shift
  if (confirmedMinutes === null || cutReason === null) return null
  return (
    <>
      <Card tone="now" title={words.title(durationWords(confirmedMinutes))}>
        {words.detail(durationWords(workedMinutes), cutReason)}
        {cut > 0 && objectUntil !== null && (
          <Objecting shift={shift} until={objectUntil} onChanged={onChanged} />
        )}
      </Card>
      {objection?.by === 'worker' && <Objected shift={shift} objection={objection} onChanged={onChanged} />}
    </>
  )
}

function Complain({ bookingId }: { readonly bookingId: string }): ReactNode {
  return (
    <Button kind="text" width="fit" onPress={() => go('/pages/disputes/complain/index', { bookingId })}>
      {words.complain}
    </Button>
  )
}

/** One sentence and one tap; the complaint to the bureau stays open beside it. */
function Objecting({ shift, until, onChanged }: CutProps & { readonly until: string }): ReactNode {
  const [reason, setReason] = useState<string>()
  const { run, busy, error } = useCommand('attendance.objectToHours')
  const { bookingId } = shift
  const send = async (): Promise<void> => {
    if (await run({ bookingId, reason: (reason ?? '').trim() })) onChanged(words.told)
  }
  if (reason === undefined) {
    return (
      <Button kind="quiet" onPress={() => setReason('')}>
        {words.object}
      </Button>
    )
  }
  return (
    <>
      <Field
        kind="text"
        label={words.reason}
        hint={`${words.reasonHint} ${words.until(momentWords(until, deviceTime()))}`}
        value={reason}
        onChange={setReason}
        maxLength={200}
      />
      <Button
        kind="quiet"
        busy={busy}
        disabledReason={reason.trim() === '' ? words.reason : undefined}
        onPress={() => void send()}
      >
        {words.send}
      </Button>
      {error && <Problem problem={error} />}
      <Complain bookingId={bookingId} />
    </>
  )
}

interface ObjectedProps extends CutProps {
  readonly objection: ObjectionView
}

/** How the objection stands; while it is open the worker may take it back. */
function Objected({ shift: { bookingId }, objection, onChanged }: ObjectedProps): ReactNode {
  const { run, busy, error } = useCommand('attendance.withdrawObjection')
  const { state, decideBy, decisionReason } = objection
  const takeBack = async (): Promise<void> => {
    if (await run({ bookingId })) onChanged(words.states.withdrawn())
  }
  return (
    <Card title={words.objection}>
      {words.states[state](momentWords(decideBy, deviceTime()), decisionReason ?? '')}
      {state === 'raised' && (
        <Button kind="text" width="fit" busy={busy} onPress={() => void takeBack()}>
          {words.takeBack}
        </Button>
      )}
      {error && <Problem problem={error} />}
      <Complain bookingId={bookingId} />
    </Card>
  )
}
