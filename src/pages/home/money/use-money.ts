/** State of "my money": wages page by page, and the tap that brings one home. */
import { useCallback, useState } from 'react'
import { ask } from '@/api/client'
import { receiveWage } from '@/api/receive-wage'
import type { Receiving } from '@/api/receive-wage'
import { useQuery } from '@/api/use-query'
import type { CallError } from '@/contract/reply'
import type { PayItemView } from '@/contract/wages'
import { useShownAgain } from '@/platform/shown-again'

const pageSize = 20

export interface Money {
  /** WeChat's tap, or the signature under cash, is still missing. */
  readonly mine: readonly PayItemView[]
  /** Somebody else must act: the employer, or WeChat. */
  readonly underWay: readonly PayItemView[]
  readonly arrived: readonly PayItemView[]
}

const waitsForMe = ({ state }: PayItemView): boolean => state === 'waitingForTap' || state === 'recorded'
const hasArrived = ({ state }: PayItemView): boolean => state === 'paid' || state === 'signed'

/** Wages by who must do something next. */
export const sortedMoney = (items: readonly PayItemView[]): Money => ({
  mine: items.filter(waitsForMe),
  underWay: items.filter((item) => !waitsForMe(item) && !hasArrived(item)),
  arrived: items.filter(hasArrived),
})

/** Older wages, fetched when asked for. */
function useOlder(next: string | null | undefined) {
  const [older, setOlder] = useState<readonly PayItemView[]>([])
  const [after, setAfter] = useState<string | null>()
  const [error, setError] = useState<CallError>()
  const from = after === undefined ? next : after
  const more = async (): Promise<void> => {
    if (!from) return
    const reply = await ask('wages.listMyWages', { limit: pageSize, after: from })
    setError(reply.ok ? undefined : reply.error)
    if (!reply.ok) return
    setOlder([...older, ...reply.data.items])
    setAfter(reply.data.next)
  }
  return { older, error, more: from ? more : undefined }
}

export function useMoney() {
  const wages = useQuery('wages.listMyWages', { limit: pageSize })
  const { older, error, more } = useOlder(wages.data?.next)
  const [taking, setTaking] = useState<string>()
  const [takeError, setTakeError] = useState<CallError>()
  const { reload } = wages
  useShownAgain(() => void reload())
  const take = useCallback(
    async (itemId: string): Promise<Receiving> => {
      setTaking(itemId)
      const receiving = await receiveWage(itemId)
      setTakeError(receiving.kind === 'problem' ? receiving.error : undefined)
      await reload()
      setTaking(undefined)
      return receiving
    },
    [reload],
  )
  const money = wages.data && sortedMoney([...wages.data.items, ...older])
  return { wages, money, more, moreError: error, take, taking, takeError }
}

export type MoneyState = ReturnType<typeof useMoney>
