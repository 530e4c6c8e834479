/**
 * Objecting to hours that were cut: what was taken, why it is wrong, what happens then; and how it stands.
 */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { Ways } from '@/components/ways'
import type { ShiftView } from '@/contract/attendance'
import { muchWords, objectWords as words } from '@/copy/zh/objection'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { ObjectionStanding } from '../objection-standing'
import { Form } from './form'
import { isAbsent, leftOf, objectable, useObject } from './use-object'
import type { ObjectState } from './use-object'

export default function ObjectToHours(): ReactNode {
  const state = useObject()
  const [message, say] = useToast()
  const { shift, error, reload } = state
  const isOpen = shift !== undefined && objectable(shift, deviceTime()) === 'open'
  const title = shift && isAbsent(shift) && isOpen ? words.absentTitle : words.title
  return (
    <Page title={title} action={isOpen && <Action state={state} say={say} />}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!shift && !error && <Loading />}
      {shift && <Content state={state} shift={shift} say={say} />}
      <Toast message={message} />
    </Page>
  )
}

interface PartProps {
  readonly state: ObjectState
  readonly say: (message: string) => void
}

function Content({ state, shift, say }: PartProps & { readonly shift: ShiftView }): ReactNode {
  const { bookingId, command, reload } = state
  const changed = (message: string): void => {
    say(message)
    void reload()
  }
  const to = (path: string) => (): void => go(path, { bookingId })
  return (
    <>
      <Taken shift={shift} />
      <Standing state={state} shift={shift} onChanged={changed} />
      {command.error && <Problem problem={command.error} />}
      <Ways
        ways={[
          { name: words.complain, onPress: to('/pages/disputes/complain/index') },
          { name: words.shift, onPress: to('/pages/attendance/shift/index') },
        ]}
      />
    </>
  )
}

interface StandingProps {
  readonly state: ObjectState
  readonly shift: ShiftView
  readonly onChanged: (message: string) => void
}

function Standing({ state, shift, onChanged }: StandingProps): ReactNode {
  switch (objectable(shift, deviceTime())) {
    case 'open':
      return <Form state={state} shift={shift} />
    case 'raised':
      return <ObjectionStanding shift={shift} onChanged={onChanged} />
    case 'tooLate':
      return (
        <Notice kind="info" title={words.tooLate}>
          {words.tooLateDetail(momentWords(shift.objectUntil ?? '', deviceTime()))}
        </Notice>
      )
    case 'nothing':
      return (
        <Notice kind="info" title={words.nothing}>
          {words.nothingDetail}
        </Notice>
      )
  }
}

/** What was recorded, what is left of it, and the reason that was given. */
function Taken({ shift }: { readonly shift: ShiftView }): ReactNode {
  const { measure, cut, cutReason } = shift
  if (cut === 0) return null
  const much = (count: number): string => muchWords(measure, count)
  const left = leftOf(shift)
  const absent = isAbsent(shift)
  return (
    <Card title={absent ? words.absent : words.cut(much(left))}>
      <Facts
        facts={[
          { label: absent ? words.agreed : words.recorded, value: much(left + cut) },
          ...(absent ? [] : [{ label: words.confirmed, value: much(left) }]),
          { label: words.missing, value: much(cut) },
          ...(cutReason === null ? [] : [{ label: words.why, value: cutReason }]),
        ]}
      />
    </Card>
  )
}

function Action({ state, say }: PartProps): ReactNode {
  const { reason, command, send } = state
  const sendNow = async (): Promise<void> => {
    if (await send()) say(words.sent)
  }
  return (
    <Button
      busy={command.busy}
      disabledReason={reason.trim() === '' ? words.chooseReason : undefined}
      onPress={() => void sendNow()}
    >
      {words.send}
    </Button>
  )
}
