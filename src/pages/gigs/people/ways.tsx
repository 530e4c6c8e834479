/** The other things an employer may want of a gig, quiet under the list. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Problem } from '@/components/problem'
import type { GigView } from '@/contract/gigs'
import { peopleWords as words } from '@/copy/zh/employer'
import { go } from '@/platform/navigation'
import { isCodeMain } from './actions'
import { CancelSheet } from './cancel-sheet'
import { isOver, isRunning, isUnpaid } from './stage'
import { mayStillScan } from './use-people'
import type { PeopleState } from './use-people'

interface WaysProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly say: (message: string) => void
}

export function Ways({ people, gig, say }: WaysProps): ReactNode {
  const { gigId } = gig
  const later = isRunning(gig) && !isOver(gig)
  return (
    <View className="stack">
      {later && (
        <Button kind="quiet" onPress={() => go('/pages/wages/pay-list/index', { gigId })}>
          {words.payList}
        </Button>
      )}
      <SiteCode people={people} gig={gig} />
      {isRunning(gig) && isOver(gig) && (
        <Button kind="quiet" onPress={() => go('/pages/gigs/post/index', { gigId })}>
          {words.again}
        </Button>
      )}
      {gig.state !== 'cancelled' && !isOver(gig) && <Ending people={people} gig={gig} say={say} />}
    </View>
  )
}

/** The code stays at hand while somebody may still arrive or leave, wherever the main action leads. */
function SiteCode({ people, gig }: Omit<WaysProps, 'say'>): ReactNode {
  const isNeeded = isUnpaid(gig) || (people.crew.data?.crew ?? []).some(mayStillScan)
  if (!isRunning(gig) || !isNeeded || isCodeMain(people, gig)) return null
  return (
    <Button kind="quiet" onPress={() => go('/pages/attendance/site-code/index', { gigId: gig.gigId })}>
      {words.siteCode}
    </Button>
  )
}

/** Nobody more, or nobody at all. */
function Ending({ people, gig, say }: WaysProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const close = async (): Promise<void> => {
    if (await people.close.run({ gigId: gig.gigId })) say(words.closed)
    people.refresh()
  }
  return (
    <>
      {gig.state === 'published' && (
        <Button kind="text" busy={people.close.busy} onPress={() => void close()}>
          {words.close}
        </Button>
      )}
      {people.close.error && <Problem problem={people.close.error} />}
      <Button kind="text" onPress={() => setAsking(true)}>
        {words.cancel}
      </Button>
      <CancelSheet open={asking} people={people} say={say} onClose={() => setAsking(false)} />
    </>
  )
}
