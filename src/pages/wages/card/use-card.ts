/** State of the payroll card of one booking: how the consent stands, and a face check that nobody needs. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import type { FaceView } from '@/contract/attendance'
import type { CardView } from '@/contract/wages'
import { payrollCardWords } from '@/copy/zh/payroll-card'
import type { Outcome } from '@/platform/faces'
import { agreeToCard, lookIntoCamera } from '@/platform/payroll-card'
import { useParameters } from '@/platform/navigation'

function whyOf(outcome: Outcome<true>): string | undefined {
  if (outcome.kind === 'failed') return outcome.why
  return outcome.kind === 'cancelled' ? payrollCardWords.notYet : undefined
}

/** Nothing counts before WeChat says that the worker has agreed, or was seen, there. */
export function useCard() {
  const { bookingId } = useParameters()
  const asking = useCommand('wages.askForCard')
  const looking = useCommand('attendance.checkFace')
  const [card, setCard] = useState<CardView>()
  const [face, setFace] = useState<FaceView>()
  /** Why WeChat's page came to nothing; undefined while it has not. */
  const [why, setWhy] = useState<string>()
  const ask = async (): Promise<CardView | undefined> => {
    const told = bookingId === undefined ? undefined : await asking.run({ bookingId })
    if (told) setCard(told)
    return told
  }
  const agree = async (): Promise<void> => {
    setWhy(undefined)
    const told = await ask()
    if (!told?.token) return
    setWhy(whyOf(await agreeToCard(told.token)))
    await ask()
  }
  const checkFace = async (): Promise<void> => {
    if (bookingId === undefined) return
    const told = await looking.run({ bookingId })
    if (told?.token) setWhy(whyOf(await lookIntoCamera(told.token)))
    setFace(told?.token ? await looking.run({ bookingId }) : told)
  }
  const shown = { card, face, why, isKnown: bookingId !== undefined }
  return { ...shown, asking, looking, look: ask, agree, checkFace }
}

export type CardState = ReturnType<typeof useCard>
