/** A command of a screen: one key per intention, kept through every retry until it is answered. */
import { useCallback, useRef, useState } from 'react'
import type { Answer, SentInput } from '@/contract/actions'
import type { CallError } from '@/contract/reply'
import { type CommandName, newMark, tell } from './client'

export interface Told<Name extends CommandName> {
  /**
   * Gives the command; answers undefined when it was not done (see `error`). Ignored while one is under way.
   */
  run(input: SentInput<Name>): Promise<Answer<Name> | undefined>
  readonly busy: boolean
  readonly error: CallError | undefined
  forget(): void
}

/** A command by name. Tapping again after a lost network sends the same key, so it happens once. */
export function useCommand<Name extends CommandName>(name: Name): Told<Name> {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const intention = useRef<{ readonly text: string; readonly key: string }>()
  const underWay = useRef(false)
  const run = useCallback(
    async (input: SentInput<Name>) => {
      if (underWay.current) return undefined
      underWay.current = true
      setBusy(true)
      const text = JSON.stringify(input)
      if (intention.current?.text !== text) intention.current = { text, key: newMark() }
      const reply = await tell(name, input, intention.current.key)
      underWay.current = false
      setBusy(false)
      setError(reply.ok ? undefined : reply.error)
      if (reply.ok || reply.error.kind !== 'fault') intention.current = undefined
      return reply.ok ? reply.data : undefined
    },
    [name],
  )
  const forget = useCallback(() => setError(undefined), [])
  return { run, busy, error, forget }
}
