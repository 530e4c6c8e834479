/**
 * A payable item is owed until the money has reached the worker, or the worker has signed for it.
 *
 * Law     《保障农民工工资支付条例》第十一条、第十五条；House rule W-03
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/item-states.test.ts
 */
import { states } from '../policy/states'

/**
 * `unfunded`: the wage is owed, but its employer has not paid it in yet. `held`: disputed, set aside until
 * somebody decides. `withdrawn`: decided against the worker, and nothing of it is owed.
 */
export type ItemState =
  | 'unfunded'
  | 'held'
  | 'accrued'
  | 'paying'
  | 'waitingForTap'
  | 'paid'
  | 'recorded'
  | 'signed'
  | 'failed'
  | 'withdrawn'

export const itemStates = states<ItemState>({
  unfunded: ['held', 'accrued', 'paying', 'withdrawn'],
  held: ['accrued', 'paying', 'withdrawn'],
  accrued: ['held', 'paying', 'recorded'],
  paying: ['waitingForTap', 'paid', 'failed'],
  waitingForTap: ['paying', 'paid', 'failed'],
  failed: ['paying', 'accrued'],
  recorded: ['signed', 'accrued'],
  // A bank may give a wage back after it had arrived (退票): then it is owed again.
  paid: ['failed'],
  signed: [],
  withdrawn: [],
})
