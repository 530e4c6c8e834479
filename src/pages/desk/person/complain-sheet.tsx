/**
 * A complaint for the person at the window: read to them line by line, what is right is ticked, then sent.
 */
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useQuery } from '@/api/use-query'
import type { SentInput } from '@/contract/actions'
import type { ComplaintDraft } from '@/contract/disputes'
import { channelNames, personWords as words } from '@/copy/zh/window'
import type { PersonState } from './use-person'

type Channel = SentInput<'disputes.fileComplaint'>['channel']

const channels: readonly Channel[] = ['mediation', 'inspection', 'arbitration', 'peoplesMediation']

interface ComplainSheetProps {
  readonly bookingId: string
  readonly state: PersonState
  readonly onClose: () => void
}

export function ComplainSheet({ bookingId, state, onClose }: ComplainSheetProps): ReactNode {
  const { data, error, reload } = useQuery('disputes.openComplaintDraft', { bookingId })
  if (data) return <Draft draft={data} state={state} onClose={onClose} />
  return (
    <Sheet open title={words.complainTitle} onClose={onClose}>
      {error ? <Problem problem={error} onRetry={() => void reload()} /> : <Loading cards={1} />}
    </Sheet>
  )
}

interface DraftProps {
  readonly draft: ComplaintDraft
  readonly state: PersonState
  readonly onClose: () => void
}

/** The roads that are open for this gig, in the order in which the draft gives them. */
const openChannels = (draft: ComplaintDraft): readonly Channel[] =>
  draft.channels.flatMap(({ channel }) => channels.filter((known) => known === channel))

function Draft({ draft, state, onClose }: DraftProps): ReactNode {
  const open = openChannels(draft)
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const [request, setRequest] = useState<string>(words.requestDefault)
  const [channel, setChannel] = useState<Channel>(open[0] ?? 'mediation')
  const { busy, error, complain } = state
  useEffect(() => setConfirmed(draft.lines.map(({ key }) => key)), [draft])
  const send = async (): Promise<void> => {
    const input = { bookingId: draft.bookingId, confirmedLines: [...confirmed], request, channel }
    if (await complain(input)) onClose()
  }
  const missing = confirmed.length === 0 ? words.complainNone : undefined
  const action = (
    <Button busy={busy} disabledReason={missing} onPress={() => void send()}>
      {words.complainSend}
    </Button>
  )
  return (
    <Sheet open title={words.complainTitle} onClose={onClose} action={action}>
      <View className="stack">
        <Choice
          several
          stacked
          legend={words.complainTitle}
          options={draft.lines.map(({ key, label, value }) => ({ value: key, label: `${label}:${value}` }))}
          value={confirmed}
          onChange={setConfirmed}
        />
        <Field
          kind="area"
          label={words.complainRequest}
          value={request}
          onChange={setRequest}
          maxLength={500}
        />
        <Choice
          legend={words.complainChannel}
          options={open.map((value) => ({ value, label: channelNames[value] ?? value }))}
          value={channel}
          onChange={(chosen) => channels.filter((known) => known === chosen).forEach(setChannel)}
        />
        {error && <Problem problem={error} onRetry={() => void send()} />}
      </View>
    </Sheet>
  )
}
