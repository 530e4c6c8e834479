/** State of registering: the trades, the number, and then at once the presence that was the reason for it. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useToast } from '@/components/toast/use-toast'
import { registerWords as words } from '@/copy/zh/register'
import { back, restartAt, useParameters } from '@/platform/navigation'
import type { TradeKey } from '@/policies/trades'

const toHome = (): void => restartAt('/pages/home/worker/index')

export function useRegister() {
  const { code, marketId, gigId } = useParameters()
  const me = useQuery('accounts.openMe', {})
  const markets = useQuery('markets.listMarkets', marketId === undefined ? undefined : {})
  const register = useCommand('accounts.registerWorker')
  const arrive = useCommand('markets.markPresent')
  const [trades, setTrades] = useState<readonly TradeKey[]>([])
  const [isRegistered, setRegistered] = useState(false)
  const [message, say] = useToast()
  /** Back to the gig that was the reason, else to the worker's own page. */
  const goOn = gigId === undefined ? toHome : back
  const arriveWith = async (scanned: string | undefined): Promise<void> => {
    if (scanned === undefined || (await arrive.run({ code: scanned }))) goOn()
  }
  /** A code of the telephone button is good once; after it, only the presence may still be missing. */
  const registerWith = async (phoneCode: string): Promise<void> => {
    const done = await register.run({ phoneCode, trades: [...trades], ...(marketId && { marketId }) })
    if (!done) return
    setRegistered(true)
    await arriveWith(code)
  }
  return {
    me,
    marketName: markets.data?.markets.find((market) => market.marketId === marketId)?.name,
    register,
    arrive,
    trades,
    setTrades,
    isRegistered: isRegistered || me.data?.isWorker === true,
    registerWith,
    goOn,
    message,
    phoneRefused: () => say(words.phoneRefused),
    hasCode: code !== undefined,
  }
}

export type RegisterState = ReturnType<typeof useRegister>
