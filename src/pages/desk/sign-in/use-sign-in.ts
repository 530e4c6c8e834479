/**
 * State of signing in a PC: a code with a secret that only this PC knows, asked for until a phone approves.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, newMark } from '@/api/client'
import { signInDesk } from '@/api/standing'
import { useCommand } from '@/api/use-command'
import { signInWords as words } from '@/copy/zh/desk-sign-in'
import { restartAt } from '@/platform/navigation'
import { homeOf } from '../places'

const askEveryMilliseconds = 2_000

export interface ShownCode {
  readonly code: string
  readonly expiresAt: string
  readonly pollSecret: string
}

/** Gives `expired` when the code can no longer be used; leaves for the queue when it was approved. */
async function collect({ code, pollSecret }: ShownCode): Promise<'waiting' | 'expired' | 'approved'> {
  const reply = await ask('accounts.collectDeskToken', { code, pollSecret })
  // A lost answer is asked for again.
  if (!reply.ok) return 'waiting'
  if (reply.data.state === 'approved') signInDesk(reply.data.deskToken)
  return reply.data.state
}

/** Each office begins at its own place: staff at their window, finance at the money. */
async function enter(): Promise<void> {
  const me = await ask('accounts.openMe', {})
  restartAt(homeOf(me.ok ? me.data : { officeRoles: [] }))
}

export function useSignIn() {
  const start = useCommand('accounts.startDeskSignIn')
  const [shown, setShown] = useState<ShownCode>()
  const [expired, setExpired] = useState(false)
  const { run } = start
  const renew = useCallback(async () => {
    const pollSecret = newMark()
    setExpired(false)
    const code = await run({ device: words.device, pollSecret })
    if (code) setShown({ ...code, pollSecret })
  }, [run])
  const begun = useRef(false)
  useEffect(() => {
    if (!begun.current) void renew()
    begun.current = true
  }, [renew])
  useEffect(() => {
    if (!shown || expired) return undefined
    const timer = setInterval(() => {
      void collect(shown).then((state) => {
        if (state === 'expired') setExpired(true)
        if (state === 'approved') void enter()
      })
    }, askEveryMilliseconds)
    return () => clearInterval(timer)
  }, [shown, expired])
  return { shown, expired, renew, error: start.error }
}
