/** Age on the day of the work decides: a child may not be introduced at all, a minor not to every trade. */
import { tradeForMinor, type TradeForMinor } from '@/domain/accounts/minor-trades'
import { workingAge } from '@/domain/accounts/working-age'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Person } from '../_kernel/person'
import type { Gig } from './repository'

/** Undefined while the birthday is unknown: it is known before anybody can take a seat. */
export function minorTradeFor(
  { realName }: Person,
  { trade, workOn }: Pick<Gig, 'trade' | 'workOn'>,
): TradeForMinor | Refusal | undefined {
  if (realName === null) return undefined
  const age = workingAge({ birthOn: realName.bornOn, workOn })
  return isRefusal(age) ? age : tradeForMinor({ trade, isMinor: age.isMinor })
}
