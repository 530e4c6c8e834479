/** State of a complaint that is being written: the facts as the house knows them, ticked line by line. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { SentInput } from '@/contract/actions'
import type { ComplaintDraft } from '@/contract/disputes'
import { replace, useParameters } from '@/platform/navigation'

export type FiledChannel = SentInput<'disputes.fileComplaint'>['channel']

/** Channels that take a complaint from here; the others are gone to in person. */
const filedHere: readonly FiledChannel[] = ['mediation', 'inspection', 'arbitration', 'peoplesMediation']

/** The open channels that can be used from this screen, in the order in which the rule offers them. */
export const channelsHere = ({ channels }: ComplaintDraft): readonly FiledChannel[] =>
  channels.flatMap(({ channel }) => filedHere.find((here) => here === channel) ?? [])

/** The open channels that are used elsewhere. */
export const channelsElsewhere = ({ channels }: ComplaintDraft): ComplaintDraft['channels'] =>
  channels.filter(({ channel }) => !filedHere.some((here) => here === channel))

const known = ({ lines }: ComplaintDraft): readonly string[] =>
  lines.filter(({ value, key }) => value !== '' && key !== 'request').map(({ key }) => key)

const requestOf = ({ lines }: ComplaintDraft): string =>
  lines.find(({ key }) => key === 'request')?.value ?? ''

export function useComplain() {
  const { bookingId = '' } = useParameters()
  const draft = useQuery('disputes.openComplaintDraft', { bookingId })
  const filing = useCommand('disputes.fileComplaint')
  const [ticked, setTicked] = useState<readonly string[]>()
  const [request, setRequest] = useState<string>()
  const [channel, setChannel] = useState<FiledChannel>()
  const lines = ticked ?? (draft.data ? known(draft.data) : [])
  const wish = request ?? (draft.data ? requestOf(draft.data) : '')
  const to = channel ?? (draft.data ? channelsHere(draft.data)[0] : undefined)
  const file = async (): Promise<void> => {
    if (to === undefined) return
    const filed = await filing.run({
      bookingId,
      confirmedLines: [...lines],
      request: wish.trim(),
      channel: to,
    })
    if (filed) replace('/pages/disputes/complaint/index', { complaintId: filed.complaintId })
  }
  return { draft, filing, lines, setTicked, wish, setRequest, to, setChannel, file }
}

export type ComplainState = ReturnType<typeof useComplain>
