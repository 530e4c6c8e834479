/** What somebody said of a day, as they and the staff see it; whether they have come is read off presence. */
import type { FreeView } from '@/contract/round-views'
import type { Presence } from '../markets/reader'
import type { Registration } from './repository'

export const freeView = (
  { workOn, window, marketId, marketName, state, saidHow, saidAt }: Registration,
  presence?: Pick<Presence, 'marketId' | 'marketDay'>,
): FreeView => {
  const hasCome = presence?.marketId === marketId && presence.marketDay === workOn
  const shown = hasCome && state !== 'withdrawn' ? 'arrived' : state
  return { workOn, window, marketId, marketName, state: shown, saidHow, saidAt }
}
