/** State of the page about oneself: what is stored, masked, and each change of it. */
import type { SentInput } from '@/contract/actions'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useToast } from '@/components/toast/use-toast'
import { meWords as words } from '@/copy/zh/me'
import { restartAt } from '@/platform/navigation'
import { chooseReadingMode } from '@/platform/reading-mode'
import type { ReadingMode } from '@/platform/reading-mode'
import { signOut } from '@/platform/session'
import { useShownAgain } from '@/platform/shown-again'
import { useScan } from '../use-scan'

export function useMe() {
  const me = useQuery('accounts.openMe', {})
  const settle = useCommand('accounts.changeSettings')
  const [message, say] = useToast()
  const reload = (): void => void me.reload()
  useShownAgain(reload)
  const scanning = useScan({ say, arrived: reload })
  /** True when it is stored. */
  const change = async (settings: SentInput<'accounts.changeSettings'>): Promise<boolean> => {
    if (!(await settle.run(settings))) return false
    say(words.saved)
    await me.reload()
    return true
  }
  /** The phone changes at once; the account follows, so that another phone shows the same. */
  const chooseReading = (mode: ReadingMode): void => {
    chooseReadingMode(mode)
    if (me.data?.registered) void settle.run({ elderMode: mode === 'elder' })
  }
  const leave = (): void => {
    signOut()
    restartAt('/pages/home/landing/index')
  }
  return { me, settle, change, chooseReading, leave, reload, scanning, message }
}

export type MeState = ReturnType<typeof useMe>
