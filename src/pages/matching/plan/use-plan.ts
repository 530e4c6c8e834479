/** State of the plan of one day: whether one said to be free, what was offered, and the answer to it. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { MyOffer, OfferView } from '@/contract/round-views'
import { type Day, dayOf, day as dayFrom, plusDays } from '@/domain/calendar/day'
import type { FreeWindow } from '@/domain/matching/plan/free-window'
import { deviceTime } from '@/platform/device-time'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'
import { useGroup } from './use-group'

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Tomorrow, unless the page was opened for another day. */
const wantedDay = (text: string | undefined): Day =>
  isDay(text) ? dayFrom(text) : plusDays(dayOf(deviceTime()), 1)

/** The offers that still wait for a word. */
export const openOffers = ({ offers }: Pick<MyOffer, 'offers'>): readonly OfferView[] =>
  offers.filter(({ state }) => state === 'open')

export const isFree = ({ free }: Pick<MyOffer, 'free'>): boolean =>
  free !== null && (free.state === 'registered' || free.state === 'arrived')

export function usePlan() {
  const workOn = wantedDay(useParameters().workOn)
  const plan = useQuery('matching.openMyOffer', { workOn })
  const [window, setWindow] = useState<FreeWindow>('day')
  const saying = useCommand('matching.sayFree')
  const withdrawing = useCommand('matching.withdrawFree')
  const declining = useCommand('matching.declineOffer')
  const reload = (): void => void plan.reload()
  useShownAgain(reload)
  const sayFree = async (): Promise<boolean> => {
    const said = await saying.run({ workOn, window })
    if (said) await plan.reload()
    return said !== undefined
  }
  const withdraw = async (): Promise<boolean> => {
    const said = await withdrawing.run({ workOn })
    if (said) await plan.reload()
    return said !== undefined
  }
  const decline = async (gigId: string): Promise<boolean> => {
    const said = await declining.run({ workOn, gigId })
    if (said) await plan.reload()
    return said !== undefined
  }
  return {
    workOn,
    plan,
    reload,
    choice: { window, setWindow },
    saying: { ...saying, sayFree },
    withdrawing: { ...withdrawing, withdraw },
    declining: { ...declining, decline },
    group: useGroup(workOn, plan.reload),
  }
}

export type PlanPageState = ReturnType<typeof usePlan>
