/** Who works on one gig: who is expected, who has come, whose hours wait, who would like to come. */
import type { ReactNode } from 'react'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { peopleWords as words } from '@/copy/zh/employer'
import { restartAt } from '@/platform/navigation'
import { Actions } from './actions'
import { Applicants } from './applicants'
import { Crew } from './crew'
import { Head } from './head'
import { Proposed } from './proposed'
import { usePeople } from './use-people'
import { Ways } from './ways'

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
          <Proposed gigId={gig.gigId} />
          {gig.hiring === 'choose' && <Applicants people={people} />}
          <Ways people={people} gig={gig} say={say} />
        </>
      )}
      <Toast message={message} />
    </Page>
  )
}
