/**
 * A household hires for the work of a household; work that takes an employing unit is closed to it.
 *
 * Law     House rule B-05；关系依据《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第二条第四项、第五项
 * Force   2026-01-01 →
 * Proof   tests/domain/accounts/household-trades.test.ts
 */
import { householdGroupRows } from '@/policies/accounts'
import { type Trade, type TradeKey, tradeOf, trades } from '@/policies/trades'
import type { Day } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import { type Refusal, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

const rowOn = (today: Day) => mustBeInForce(householdGroupRows, 'household.groups', today)
const isOpen = (trade: Trade, today: Day): boolean => rowOn(today).value.includes(trade.group)

/** Trades that an individual employer (个人雇主) may post. */
export const householdTrades = (today: Day): readonly TradeKey[] =>
  trades.filter((trade) => isOpen(trade, today)).map(({ key }) => key)

/** Whether a household may post this trade. */
export function householdTrade(trade: TradeKey, today: Day): { readonly open: true } | Refusal {
  if (isOpen(tradeOf(trade), today)) return { open: true }
  return refuse('accounts.household.trade-closed', sourceOf(rowOn(today)), {
    trade,
    tradeName: tradeOf(trade).name,
  })
}
