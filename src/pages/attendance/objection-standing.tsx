/**
 * How an objection of the worker stands: what was said, who decides until when, and the way to take it back.
 */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Problem } from '@/components/problem'
import { Timeline } from '@/components/timeline'
import type { TimelineEntry } from '@/components/timeline'
import { useCommand } from '@/api/use-command'
import type { ObjectionView, ShiftView } from '@/contract/attendance'
import { muchWords, objectionWords as words } from '@/copy/zh/objection'
import { momentWords } from '@/copy/zh/when'
import type { Instant } from '@/domain/calendar/instant'
import { deviceTime } from '@/platform/device-time'

type Much = (count: number) => string

function outcome(objection: ObjectionView, much: Much, now: Instant): TimelineEntry {
  const { state, decideBy, awarded, decisionReason } = objection
  switch (state) {
    case 'raised':
      return {
        what: words.open,
        when: words.openWhen(momentWords(decideBy, now)),
        detail: words.openDetail,
        stage: 'now',
      }
    case 'conceded':
      return { what: words.conceded, when: '' }
    case 'withdrawn':
      return { what: words.withdrawn, when: '' }
    case 'decided':
      return {
        what: awarded ? words.decided(much(awarded)) : words.decidedNothing,
        when: '',
        detail: decisionReason ?? undefined,
      }
  }
}

/** In the order in which it happened; what was conceded at once stands by itself. */
export function courseOfObjection(shift: ShiftView, now: Instant): readonly TimelineEntry[] {
  const { objection, measure } = shift
  if (objection === null) return []
  const much: Much = (count) => muchWords(measure, count)
  const { raisedAt, claimed, conceded, reason } = objection
  const part =
    conceded === null ? [] : [{ what: words.part(much(conceded)), when: '', detail: words.partDetail }]
  return [
    {
      what: words.raised,
      when: momentWords(raisedAt, now),
      detail: words.raisedDetail(much(claimed), reason),
    },
    ...part,
    outcome(objection, much, now),
  ]
}

interface ObjectionStandingProps {
  readonly shift: ShiftView
  /** Reads the shift again, and says what was done. */
  readonly onChanged: (message: string) => void
}

export function ObjectionStanding({ shift, onChanged }: ObjectionStandingProps): ReactNode {
  const { run, busy, error } = useCommand('attendance.withdrawObjection')
  const { bookingId, objection } = shift
  if (objection?.by !== 'worker') return null
  const takeBack = async (): Promise<void> => {
    if (await run({ bookingId })) onChanged(words.takenBack)
  }
  return (
    <Card title={words.title}>
      <Timeline entries={courseOfObjection(shift, deviceTime())} />
      {objection.state === 'raised' && (
        <Button kind="text" width="fit" busy={busy} onPress={() => void takeBack()}>
          {words.takeBack}
        </Button>
      )}
      {error && <Problem problem={error} />}
    </Card>
  )
}
