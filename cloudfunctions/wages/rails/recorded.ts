/** The recorded rail: cash or a bank transfer between the two; nothing is sent, the worker signs. */
import { recordedWageAccrued, recordedWageWithdrawn } from '@/domain/ledger/entries'
import { itemStates } from '@/domain/wages/item-states'
import type { Rail } from './rail'

export const recorded: Rail = {
  model: 'recorded',
  accrued: recordedWageAccrued,
  withdrawn: recordedWageWithdrawn,
  start: (_call, _unit, item) => Promise.resolve(itemStates.move(item, 'accrued')),
  sending: null,
}
