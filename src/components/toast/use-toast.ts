/** Holds a toast's message long enough to be read, also by a slow reader. */
import { useCallback, useEffect, useState } from 'react'

const shownMilliseconds = 4000

/** Gives the message of the moment and the way to say another. */
export function useToast(): readonly [string | undefined, (message: string) => void] {
  const [message, say] = useState<string>()
  useEffect(() => {
    if (message === undefined) return undefined
    const timer = setTimeout(() => say(undefined), shownMilliseconds)
    return () => clearTimeout(timer)
  }, [message])
  return [message, useCallback((next: string) => say(next), [])]
}
