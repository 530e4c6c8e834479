/**
 * A wage that travels to the worker's own WeChat needs a worker who has one; without it the two settle
 * directly.
 *
 * Law     《保障农民工工资支付条例》第十一条（支付给本人）；House rule D-19
 * Force   2020-05-01 →
 * Proof   tests/domain/gigs/reachable-rail.test.ts
 */
import type { FundsModel } from '../money/rail'
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'

const toThePerson: RuleSource = { title: '保障农民工工资支付条例', article: '第十一条', verified: true }

export interface RailQuestion {
  readonly fundsModel: FundsModel
  /** False for a person who was registered at the window without a phone. */
  readonly hasWechat: boolean
}

/** Whether this gig's wage can reach this worker. */
export function reachableRail({ fundsModel, hasWechat }: RailQuestion): { readonly reaches: true } | Refusal {
  if (fundsModel === 'recorded' || hasWechat) return { reaches: true }
  return refuse('gigs.booking.no-wechat', toThePerson, { fundsModel })
}
