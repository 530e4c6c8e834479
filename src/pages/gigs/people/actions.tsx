/** The one main action: confirm what waits, else pay in, else show the code, and afterwards the pay list. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import type { CrewMember } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { crewWords } from '@/copy/zh/crew'
import { peopleWords as words } from '@/copy/zh/employer'
import { go } from '@/platform/navigation'
import { isOver, isRunning, isUnpaid } from './stage'
import { mayConfirmAtOnce } from './use-people'
import type { PeopleState } from './use-people'

interface ActionsProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly say: (message: string) => void
}

const waitingIn = (people: PeopleState): readonly CrewMember[] =>
  (people.crew.data?.crew ?? []).filter(mayConfirmAtOnce)

/** True while the code of the work place is the main action and need not stand elsewhere. */
export const isCodeMain = (people: PeopleState, gig: GigView): boolean =>
  waitingIn(people).length === 0 && isRunning(gig) && !isUnpaid(gig) && !isOver(gig)

/** Some are confirmed already: the employer goes on where they stopped. */
const isBegun = ({ crew }: PeopleState): boolean =>
  (crew.data?.crew ?? []).some(({ shift }) => shift.confirmedBy === 'employer')

export function Actions({ people, gig, say }: ActionsProps): ReactNode {
  const waiting = waitingIn(people)
  const confirmAll = async (): Promise<void> => {
    const wishes = waiting.map(({ bookingId, shift }) => ({
      bookingId,
      hours: { workedMinutes: shift.workedMinutes, ...(gig.pieces === null ? {} : { pieces: gig.pieces }) },
    }))
    if (await people.confirming.confirm(wishes)) say(words.confirmed)
  }
  if (waiting.length === 0) return <NextPlace gig={gig} />
  return (
    <Button busy={people.confirming.busy} onPress={() => void confirmAll()}>
      {isBegun(people) ? crewWords.goOn(waiting.length) : words.confirmAll(waiting.length)}
    </Button>
  )
}

interface Place {
  readonly label: string
  readonly path: string
}

function nextPlace(gig: GigView): Place {
  if (!isRunning(gig)) return { label: words.again, path: '/pages/gigs/post/index' }
  if (isUnpaid(gig)) return { label: words.payIn, path: '/pages/wages/pay-in/index' }
  return isOver(gig)
    ? { label: words.payList, path: '/pages/wages/pay-list/index' }
    : { label: words.siteCode, path: '/pages/attendance/site-code/index' }
}

function NextPlace({ gig }: { readonly gig: GigView }): ReactNode {
  const { label, path } = nextPlace(gig)
  return <Button onPress={() => go(path, { gigId: gig.gigId })}>{label}</Button>
}
