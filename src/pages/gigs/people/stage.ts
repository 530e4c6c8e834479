/** At which stage a gig is, as far as the employer's next step depends on it. */
import type { GigView } from '@/contract/gigs'
import { instantAt } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'

/** Public, so that people may come. */
export const isRunning = ({ state }: GigView): boolean => ['published', 'filled', 'closed'].includes(state)

/** The planned end has passed. */
export const isOver = ({ workOn, endMinute }: GigView): boolean =>
  instantAt(workOn, endMinute) <= deviceTime()

/** The wages should be in escrow before the work, and are not. */
export const isUnpaid = (gig: GigView): boolean =>
  isRunning(gig) && !isOver(gig) && gig.fundsModel === 'reference' && !gig.funded
