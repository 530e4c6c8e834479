/** State of one gig as a worker reads it: the gig, why it suits, and the one step that can be taken. */
import type { Me } from '@/contract/accounts'
import type { ApplicationState, GigView } from '@/contract/gigs'
import type { RankedGig, WorkerHome } from '@/contract/matching'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

/** What the reader of a gig can do next. */
export type NextStep = 'register' | 'take' | 'apply' | 'applied' | 'booked' | 'closed'

/** What already stands between this gig and its reader. */
export interface Standing {
  /** Set once the seat is theirs. */
  readonly bookingId: string | undefined
  readonly application: ApplicationState | undefined
}

function stepOfWorker({ hiring }: GigView, application: ApplicationState | undefined): NextStep {
  if (hiring === 'instant' || application === 'offered') return 'take'
  return application === 'applied' ? 'applied' : 'apply'
}

export function nextStep(gig: GigView, me: Me | undefined, { bookingId, application }: Standing): NextStep {
  if (bookingId !== undefined) return 'booked'
  if (gig.state !== 'published' || gig.seatsLeft === 0) return 'closed'
  return me?.isWorker === true ? stepOfWorker(gig, application) : 'register'
}

/** What the worker's own page knows of this gig. */
export function standingIn(home: WorkerHome | undefined, gigId: string): Standing {
  const booked = [...(home?.today ?? []), ...(home?.later ?? [])]
  return {
    bookingId: booked.find(({ gig }) => gig.gigId === gigId)?.shift.bookingId,
    application: home?.applied.find(({ gig }) => gig.gigId === gigId)?.state,
  }
}

/** The place of this gig in the worker's own list, when it is there. */
const rankOf = (ranked: readonly RankedGig[] | undefined, gigId: string): RankedGig | undefined =>
  ranked?.find(({ gig }) => gig.gigId === gigId)

/** Who reads, and what their own pages know; until that is known, no step is offered. */
function useReader() {
  const me = useQuery('accounts.openMe', {})
  const isWorker = me.data?.isWorker === true
  const ranking = useQuery('matching.rankGigs', isWorker ? { limit: 50 } : undefined)
  const home = useQuery('matching.openWorkerHome', isWorker ? {} : undefined)
  const isHomeAnswered = home.data !== undefined || home.error !== undefined
  return { me, ranking, home, isKnown: me.data !== undefined && (!isWorker || isHomeAnswered) }
}

export function useGig() {
  const { gigId = '' } = useParameters()
  const { me, ranking, home, isKnown } = useReader()
  const gig = useQuery('gigs.openGig', { gigId })
  const apply = useCommand('gigs.applyForGig')
  const withdraw = useCommand('gigs.withdrawApplication')
  useShownAgain(() => {
    // Whoever comes back may have changed what was in the way.
    apply.forget()
    void Promise.all([me.reload(), gig.reload(), home.reload()])
  })
  const applyNow = async (): Promise<void> => {
    await apply.run({ gigId })
    await home.reload()
  }
  const withdrawNow = async (): Promise<void> => {
    await withdraw.run({ gigId })
    await home.reload()
  }
  return {
    gigId,
    me,
    gig,
    apply,
    applyNow,
    withdraw,
    withdrawNow,
    rank: rankOf(ranking.data?.ranked, gigId),
    standing: standingIn(home.data, gigId),
    isKnown,
  }
}

export type GigState = ReturnType<typeof useGig>
