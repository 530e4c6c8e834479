/** State of the employer's first page: who they are, and their gigs in the order in which they come. */
import type { Me } from '@/contract/accounts'
import type { EmployerHome } from '@/contract/matching'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { dayOf, plusDays } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { useShownAgain } from '@/platform/shown-again'

export type EmployerGig = EmployerHome['gigs'][number]

export interface GigGroup {
  readonly key: 'today' | 'tomorrow' | 'later' | 'drafts' | 'earlier'
  readonly gigs: readonly EmployerGig[]
}

const unseen = ['drafted', 'flagged', 'returned']

function groupOf({ gig }: EmployerGig, today: string, tomorrow: string): GigGroup['key'] {
  if (gig.workOn < today) return 'earlier'
  if (unseen.includes(gig.state)) return 'drafts'
  if (gig.workOn === today) return 'today'
  return gig.workOn === tomorrow ? 'tomorrow' : 'later'
}

const startOf = ({ gig }: EmployerGig): string => `${gig.workOn} ${String(gig.startMinute).padStart(4, '0')}`
const inTime = (gigs: readonly EmployerGig[]): readonly EmployerGig[] =>
  [...gigs].sort((left, right) => startOf(left).localeCompare(startOf(right)))

const order: readonly GigGroup['key'][] = ['today', 'tomorrow', 'later', 'drafts', 'earlier']

/** Groups that have gigs, what is nearest first; of what is over only that which was real. */
export function groupsOf(gigs: readonly EmployerGig[]): readonly GigGroup[] {
  const today = dayOf(deviceTime())
  const tomorrow = plusDays(today, 1)
  const shown = gigs.filter(({ gig }) => gig.workOn >= today || !unseen.includes(gig.state))
  return order
    .map((key) => ({ key, gigs: inTime(shown.filter((one) => groupOf(one, today, tomorrow) === key)) }))
    .filter((group) => group.gigs.length > 0)
}

const isEmployer = (me: Me | undefined): boolean => me?.isEmployer ?? false

export function useEmployer() {
  const me = useQuery('accounts.openMe', {})
  const home = useQuery('matching.openEmployerHome', isEmployer(me.data) ? {} : undefined)
  const register = useCommand('accounts.registerEmployer')
  const refresh = (): void => {
    void me.reload()
    void home.reload()
  }
  useShownAgain(refresh)
  const registerWith = async (phoneCode: string): Promise<void> => {
    if (await register.run({ phoneCode })) await me.reload()
  }
  return { me, home, register, registerWith, refresh }
}
