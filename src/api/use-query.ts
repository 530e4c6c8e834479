/** A question of a screen: loads when it opens, again on demand, and keeps the last answer while it does. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, SentInput } from '@/contract/actions'
import type { CallError } from '@/contract/reply'
import { ask, type QueryName } from './client'

export interface Asked<Output> {
  /** The last good answer; kept while loading again. */
  readonly data: Output | undefined
  /** Why there is no newer answer. */
  readonly error: CallError | undefined
  readonly loading: boolean
  reload(): Promise<void>
}

/**
 * Asks `name` with `input`; `undefined` as input waits (nothing to ask yet). Asks again when the input
 * changes.
 */
export function useQuery<Name extends QueryName>(
  name: Name,
  input: SentInput<Name> | undefined,
): Asked<Answer<Name>> {
  const [data, setData] = useState<Answer<Name>>()
  const [error, setError] = useState<CallError>()
  const [loading, setLoading] = useState(input !== undefined)
  const latest = useRef(0)
  const text = input === undefined ? undefined : JSON.stringify(input)
  const reload = useCallback(async () => {
    if (text === undefined) return
    const turn = (latest.current += 1)
    setLoading(true)
    const reply = await ask(name, JSON.parse(text) as SentInput<Name>)
    // A slower answer to an older question must not overwrite a newer one.
    if (turn !== latest.current) return
    setLoading(false)
    setError(reply.ok ? undefined : reply.error)
    if (reply.ok) setData(reply.data)
  }, [name, text])
  useEffect(() => {
    void reload()
    return () => {
      latest.current += 1
    }
  }, [reload])
  return { data, error, loading, reload }
}
