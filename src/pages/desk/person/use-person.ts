/** State of serving one person: everything asked and done here is asked and done for them. */
import { useCallback, useEffect, useState } from 'react'
import type { SentInput } from '@/contract/actions'
import type { CallError, CallReply } from '@/contract/reply'
import { ask, newMark, tell } from '@/api/client'
import { actFor } from '@/api/standing'
import { useQuery } from '@/api/use-query'
import { personWords as words } from '@/copy/zh/window'
import { dayWords } from '@/copy/zh/when'
import { type Day, dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import type { PayItemView } from '@/contract/wages'
import { whoIsServed } from '../at-window'
import type { Visitor } from '../at-window'

/** Speaks for the visitor from the first question on, and for nobody once the screen is gone. */
export function useVisitor(): Visitor | undefined {
  const [visitor] = useState(() => {
    const served = whoIsServed()
    actFor(served && { personId: served.person.personId, confirmation: served.confirmation })
    return served
  })
  useEffect(() => () => actFor(undefined), [])
  return visitor
}

/** The market's code of today is issued to staff, not to the person they serve. */
async function marketCode({ person, confirmation, marketId }: Visitor) {
  actFor(undefined)
  const issued = ask('markets.issueMarketCode', { marketId })
  actFor({ personId: person.personId, confirmation })
  return issued
}

/** Runs one step at a time and keeps a line for the receipt of each that was done. */
function useSteps(refresh: () => void) {
  const [receipts, setReceipts] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const step = async <Data>(
    work: () => Promise<CallReply<Data>>,
    say: (data: Data) => string,
  ): Promise<boolean> => {
    setBusy(true)
    const reply = await work()
    setBusy(false)
    setError(reply.ok ? undefined : reply.error)
    if (!reply.ok) return false
    setReceipts((before) => [...before, say(reply.data)])
    refresh()
    return true
  }
  return { receipts, busy, error, step }
}

export function usePerson(visitor: Visitor) {
  const home = useQuery('matching.openWorkerHome', {})
  const wages = useQuery('wages.listMyWages', {})
  const { reload: reloadHome } = home
  const { reload: reloadWages } = wages
  const refresh = useCallback(() => {
    void reloadHome()
    void reloadWages()
  }, [reloadHome, reloadWages])
  const steps = useSteps(refresh)
  const markPresent = () =>
    steps.step(
      async () => {
        const issued = await marketCode(visitor)
        return issued.ok ? tell('markets.markPresent', { code: issued.data.scene }, newMark()) : issued
      },
      ({ marketName }) => words.presentDone(marketName),
    )
  /** Who has no phone says it here: so they are planned for the next day like everybody else. */
  const sayFree = (workOn: Day, dayName: string) =>
    steps.step(
      () => tell('matching.sayFree', { workOn, how: 'voice', marketId: visitor.marketId }, newMark()),
      () => words.freeDone(dayName),
    )
  const accept = (gigId: string, what: string) =>
    steps.step(
      () => tell('gigs.acceptGig', { gigId }, newMark()),
      () => words.accepted(what),
    )
  const sign = ({ itemId, grossFen }: PayItemView) =>
    steps.step(
      () => tell('wages.signReceipt', { itemId, receivedFen: grossFen }, newMark()),
      () => words.signed(yuan(grossFen)),
    )
  const complain = (input: SentInput<'disputes.fileComplaint'>) =>
    steps.step(
      () => tell('disputes.fileComplaint', input, newMark()),
      ({ receiptNumber, answerDueOn }) =>
        words.complained(receiptNumber, dayWords(answerDueOn, dayOf(deviceTime()))),
    )
  return { home, wages, ...steps, markPresent, sayFree, accept, sign, complain }
}

export type PersonState = ReturnType<typeof usePerson>
