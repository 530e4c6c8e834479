/** Who works on one gig: who is expected, who has come, whose hours wait, who would like to come. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { GigView } from '@/contract/gigs'
import { peopleWords as words } from '@/copy/zh/employer'
import { go, restartAt } from '@/platform/navigation'
import { Applicants } from './applicants'
import { CancelSheet } from './cancel-sheet'
import { Crew } from './crew'
import { Head } from './head'
import { mayConfirmAtOnce, usePeople } from './use-people'
import type { PeopleState } from './use-people'

const home = (): void => restartAt('/pages/home/employer/index')

export default function People(): ReactNode {
  const people = usePeople()
  const [message, say] = useToast()
  const gig = people.gig.data
  return (
    <Page title={words.title} onBack={home} action={gig && <Actions people={people} gig={gig} say={say} />}>
      {people.gig.error && <Problem problem={people.gig.error} onRetry={people.refresh} />}
      {!gig && !people.gig.error && <Loading cards={3} />}
      {gig && (
        <>
          <Head gig={gig} />
          <Crew people={people} gig={gig} say={say} />
          {gig.hiring === 'choose' && <Applicants people={people} />}
          <Ways people={people} gig={gig} say={say} />
        </>
      )}
      <Toast message={message} />
    </Page>
  )
}

interface PartProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly say: (message: string) => void
}

const isRunning = ({ state }: GigView): boolean => ['published', 'filled', 'closed'].includes(state)
const isUnpaid = (gig: GigView): boolean => isRunning(gig) && gig.fundsModel === 'reference' && !gig.funded

/** The one main action: confirm what waits, else pay in, else show the code. */
function Actions({ people, gig, say }: PartProps): ReactNode {
  const { gigId } = gig
  const waiting = (people.crew.data?.crew ?? []).filter(mayConfirmAtOnce)
  const confirmAll = async (): Promise<void> => {
    const wishes = waiting.map(({ bookingId, shift }) => ({
      bookingId,
      hours: { workedMinutes: shift.workedMinutes, ...(gig.pieces === null ? {} : { pieces: gig.pieces }) },
    }))
    if (await people.confirming.confirm(wishes)) say(words.confirmed)
  }
  if (waiting.length > 1) {
    return (
      <Button busy={people.confirming.busy} onPress={() => void confirmAll()}>
        {words.confirmAll(waiting.length)}
      </Button>
    )
  }
  if (isUnpaid(gig)) {
    return <Button onPress={() => go('/pages/wages/pay-in/index', { gigId })}>{words.payIn}</Button>
  }
  if (isRunning(gig)) {
    return (
      <Button onPress={() => go('/pages/attendance/site-code/index', { gigId })}>{words.siteCode}</Button>
    )
  }
  return <Button onPress={() => go('/pages/gigs/post/index', { gigId })}>{words.again}</Button>
}

/** The other things one may want, quiet under the list. */
function Ways({ people, gig, say }: PartProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const { gigId } = gig
  const close = async (): Promise<void> => {
    if (await people.close.run({ gigId })) say(words.closed)
    people.refresh()
  }
  return (
    <View className="stack">
      {isRunning(gig) && (
        <Button kind="quiet" onPress={() => go('/pages/wages/pay-list/index', { gigId })}>
          {words.payList}
        </Button>
      )}
      {isRunning(gig) && isUnpaid(gig) && (
        <Button kind="quiet" onPress={() => go('/pages/attendance/site-code/index', { gigId })}>
          {words.siteCode}
        </Button>
      )}
      {gig.state === 'published' && (
        <Button kind="text" busy={people.close.busy} onPress={() => void close()}>
          {words.close}
        </Button>
      )}
      {people.close.error && <Problem problem={people.close.error} />}
      {gig.state !== 'cancelled' && (
        <Button kind="text" onPress={() => setAsking(true)}>
          {words.cancel}
        </Button>
      )}
      <CancelSheet open={asking} people={people} say={say} onClose={() => setAsking(false)} />
    </View>
  )
}
