/** State of "my money": wages page by page, and the tap that brings one home. */
import { useCallback, useState } from 'react'
import { ask } from '@/api/client'
import { receiveWage } from '@/api/receive-wage'
import type { Receiving } from '@/api/receive-wage'
import { useQuery } from '@/api/use-query'
import type { CallError } from '@/contract/reply'
import type { PayItemView } from '@/contract/wages'
import { useShownAgain } from '@/platform/shown-again'
import { sortedMoney } from './sorted-money'

/** Enough for the picture of a month. */
const pageSize = 50

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
  const home = useQuery('matching.openWorkerHome', {})
  const reloadHome = home.reload
  useShownAgain(() => {
    void reload()
    void reloadHome()
  })
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
  const items = [...(wages.data?.items ?? []), ...older]
  const money = wages.data && sortedMoney(items)
  const booked = home.data?.today ?? []
  return { wages, items, money, booked, more, moreError: error, take, taking, takeError }
}

export type MoneyState = ReturnType<typeof useMoney>
