/** A paper of a screen: asked for by a tap, and handed to the user as a file. */
import { useRef, useState } from 'react'
import type { Answer, SentInput } from '@/contract/actions'
import type { PaperFile } from '@/contract/papers'
import type { CallError } from '@/contract/reply'
import { openFile } from '@/platform/file'
import { ask, type QueryName } from './client'

export type PaperName = {
  [Name in QueryName]: Answer<Name> extends PaperFile ? Name : never
}[QueryName]

/** `failed`: it came, but this device could not open it. */
export type Printed = 'opened' | 'failed' | 'refused' | 'busy'

export interface Printing {
  print<Name extends PaperName>(name: Name, input: SentInput<Name>): Promise<Printed>
  readonly busy: boolean
  readonly error: CallError | undefined
}

export function usePaper(): Printing {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const underWay = useRef(false)
  const print: Printing['print'] = async (name, input) => {
    if (underWay.current) return 'busy'
    underWay.current = true
    setBusy(true)
    const reply = await ask(name, input)
    underWay.current = false
    setBusy(false)
    setError(reply.ok ? undefined : reply.error)
    if (!reply.ok) return 'refused'
    const { kind } = await openFile(reply.data as PaperFile)
    return kind === 'failed' ? 'failed' : 'opened'
  }
  return { print, busy, error }
}
