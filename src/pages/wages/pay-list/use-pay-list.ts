/** State of the pay list: one line for each worker, and what an employer who pays in cash has handed over. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { usePaper } from '@/api/use-paper'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

export type HandoverMethod = 'cash' | 'bank'

export function usePayList() {
  const { gigId = '' } = useParameters()
  const list = useQuery('wages.openPayList', { gigId })
  const handover = useCommand('wages.recordHandover')
  const [handed, setHanded] = useState<string>()
  useShownAgain(() => void list.reload())
  /** Gives true when it is written down; the worker is then asked to sign. */
  const hand = async (itemId: string, method: HandoverMethod): Promise<boolean> => {
    setHanded(itemId)
    const recorded = await handover.run({ itemId, method })
    await list.reload()
    return recorded !== undefined
  }
  const paper = usePaper()
  const me = useQuery('accounts.openMe', {})
  return { gigId, list, handover, handed, hand, paper, employerId: me.data?.personId ?? null }
}

export type PayListState = ReturnType<typeof usePayList>
