/** State of one gig as a worker reads it: the gig, why it suits, and the one step that can be taken. */
import type { Me } from '@/contract/accounts'
import type { GigView } from '@/contract/gigs'
import type { RankedGig } from '@/contract/matching'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

/** What the reader of a gig can do next. */
export type NextStep = 'register' | 'take' | 'apply' | 'applied' | 'closed'

export function nextStep(gig: GigView, me: Me | undefined, applied: boolean): NextStep {
  if (gig.state !== 'published' || gig.seatsLeft === 0) return 'closed'
  if (me?.isWorker !== true) return 'register'
  if (gig.hiring === 'instant') return 'take'
  return applied ? 'applied' : 'apply'
}

/** The place of this gig in the worker's own list, when it is there. */
const rankOf = (ranked: readonly RankedGig[] | undefined, gigId: string): RankedGig | undefined =>
  ranked?.find(({ gig }) => gig.gigId === gigId)

export function useGig() {
  const { gigId = '' } = useParameters()
  const me = useQuery('accounts.openMe', {})
  const gig = useQuery('gigs.openGig', { gigId })
  const isWorker = me.data?.isWorker === true
  const ranking = useQuery('matching.rankGigs', isWorker ? { limit: 50 } : undefined)
  const apply = useCommand('gigs.applyForGig')
  const reload = (): void => {
    void me.reload()
    void gig.reload()
  }
  useShownAgain(reload)
  return {
    gigId,
    me,
    gig,
    apply,
    rank: rankOf(ranking.data?.ranked, gigId),
    applyNow: () => void apply.run({ gigId }),
  }
}
