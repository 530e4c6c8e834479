/**
 * Sixteen- and seventeen-year-olds do no dangerous, toxic or over-heavy work, and none in places of
 * entertainment.
 *
 * Law     《未成年人保护法》第六十一条；《劳动法》第六十四条；《未成年工特殊保护规定》第三条
 * Force   1995-01-01 →
 * Proof   tests/domain/accounts/minor-trades.test.ts
 */
import { type MinorTag, type TradeKey, tradeOf } from '@/policies/trades'
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'

const protection: RuleSource = { title: '未成年工特殊保护规定', article: '第三条', verified: true }

export interface TradeForMinor {
  /** What the employer may not ask of this person in the trade. */
  readonly without: readonly MinorTag[]
}

/** Whether a person, a minor or not, may do the trade, and without what. */
export function tradeForMinor(question: {
  readonly trade: TradeKey
  readonly isMinor: boolean
}): TradeForMinor | Refusal {
  const { key, name, minors, minorTags } = tradeOf(question.trade)
  if (!question.isMinor) return { without: [] }
  if (minors === 'forbidden') {
    return refuse('accounts.minor.trade-closed', protection, {
      trade: key,
      tradeName: name,
      because: minorTags.join(' '),
    })
  }
  return { without: minors === 'limits' ? minorTags : [] }
}
