/** The wage registers (工资支付台账) of this gig and of its month, as files to keep or to hand in. */
import type { ReactNode } from 'react'
import { Problem } from '@/components/problem'
import { Ways } from '@/components/ways'
import { paperWayWords as words, printedWords } from '@/copy/zh/verify'
import type { Day } from '@/domain/calendar/day'
import type { PayListState } from './use-pay-list'

interface RegistersProps {
  readonly state: PayListState
  /** Day of the work. */
  readonly workOn: Day
  readonly say: (message: string) => void
}

export function Registers({ state, workOn, say }: RegistersProps): ReactNode {
  const { paper, gigId, employerId } = state
  const gig = async (format: 'pdf' | 'xlsx'): Promise<void> => {
    say(words.making)
    const said = printedWords[await paper.print('papers.printGigRegister', { gigId, format })]
    if (said !== undefined) say(said)
  }
  const month = async (ofEmployer: string): Promise<void> => {
    say(words.making)
    const asked = { employerId: ofEmployer, month: workOn.slice(0, 7), format: 'xlsx' } as const
    const said = printedWords[await paper.print('papers.printMonthRegister', asked)]
    if (said !== undefined) say(said)
  }
  const ways = [
    { name: words.gigSheet, onPress: () => void gig('xlsx') },
    { name: words.gigPaper, onPress: () => void gig('pdf') },
    ...(employerId === null ? [] : [{ name: words.monthSheet, onPress: () => void month(employerId) }]),
  ]
  return (
    <>
      <Ways ways={ways} />
      {paper.error && <Problem problem={paper.error} />}
    </>
  )
}
