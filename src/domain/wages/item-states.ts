/**
 * A payable item is owed until the money has reached the worker, or the worker has signed for it.
 *
 * Law     《保障农民工工资支付条例》第十一条、第十五条；House rule W-03
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/item-states.test.ts
 */
import { states } from '../policy/states'

export type ItemState = 'accrued' | 'paying' | 'waitingForTap' | 'paid' | 'recorded' | 'signed' | 'failed'

export const itemStates = states<ItemState>({
  accrued: ['paying', 'recorded'],
  paying: ['waitingForTap', 'paid', 'failed'],
  waitingForTap: ['paid', 'failed'],
  failed: ['paying'],
  recorded: ['signed', 'accrued'],
  paid: [],
  signed: [],
})
