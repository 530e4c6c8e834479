/** A command of a screen: one key per intention, kept through every retry until it is answered. */
import { useCallback, useRef, useState } from 'react'
import type { Answer, SentInput } from '@/contract/actions'
import type { CallError, CallReply } from '@/contract/reply'
import { type CommandName, newMark, tell } from './client'

export interface Told<Name extends CommandName> {
  /**
   * Gives the command; answers undefined when it was not done (see `error`). Ignored while one is under way.
   */
  run(input: SentInput<Name>): Promise<Answer<Name> | undefined>
  readonly busy: boolean
  readonly error: CallError | undefined
  /** What the last command that was done answered. */
  readonly data: Answer<Name> | undefined
  forget(): void
}

interface Intention {
  readonly text: string
  readonly key: string
}

/** The same input again, while unanswered, is the same intention; another input is another one. */
const intentionOf = (before: Intention | undefined, text: string): Intention =>
  before?.text === text ? before : { text, key: newMark() }

/** After a fault it may have happened: only then is the intention kept for the next tap. */
const isOpen = (reply: CallReply): boolean => !reply.ok && reply.error.kind === 'fault'

/** A command by name. Tapping again after a lost network sends the same key, so it happens once. */
export function useCommand<Name extends CommandName>(name: Name): Told<Name> {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const [data, setData] = useState<Answer<Name>>()
  const intention = useRef<Intention>()
  const underWay = useRef(false)
  const run = useCallback(
    async (input: SentInput<Name>) => {
      if (underWay.current) return undefined
      underWay.current = true
      setBusy(true)
      const meant = intentionOf(intention.current, JSON.stringify(input))
      intention.current = meant
      const reply = await tell(name, input, meant.key)
      underWay.current = false
      setBusy(false)
      if (!isOpen(reply)) intention.current = undefined
      setError(reply.ok ? undefined : reply.error)
      if (!reply.ok) return undefined
      setData(reply.data)
      return reply.data
    },
    [name],
  )
  const forget = useCallback(() => setError(undefined), [])
  return { run, busy, error, data, forget }
}
