/**
 * Who has owed a wage for more than fifteen days posts nothing new until it is paid, and is told which wage
 * it is.
 *
 * Law     House rule D-07；《保障农民工工资支付条例》第四条
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/posting-suspension.test.ts
 */
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import type { Fen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

/** A wage that is late by its employer's doing, as the last news tells of it. */
export interface LateWage {
  readonly itemId: string
  readonly gigTitle: string
  readonly workOn: Day
  readonly dueOn: Day
  readonly amountFen: Fen
  /** False once it is on its way, handed over or withdrawn. */
  readonly standing: boolean
  readonly at: Instant
}

/**
 * The list after one more piece of news; of two about one wage the later counts, in whichever order they
 * come.
 */
export function withNews(wages: readonly LateWage[], news: LateWage): readonly LateWage[] {
  const known = wages.find(({ itemId }) => itemId === news.itemId)
  // Told of the same moment, the end of it counts: a wage is paid after it was late.
  const isNewer = !known || known.at < news.at || (known.at === news.at && known.standing)
  if (!isNewer) return wages
  return [...wages.filter(({ itemId }) => itemId !== news.itemId), news]
}

/** The wage that closes posting, the longest due first; undefined when none does. */
export const suspendingWage = (wages: readonly LateWage[]): LateWage | undefined =>
  wages.filter(({ standing }) => standing).sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1))[0]

/** Undefined when nothing keeps the employer from posting. */
export function suspendedPosting(wages: readonly LateWage[]): Refusal | undefined {
  const wage = suspendingWage(wages)
  if (!wage) return undefined
  const { itemId, gigTitle, workOn, dueOn, amountFen } = wage
  const count = wages.filter(({ standing }) => standing).length
  const facts = { itemId, gigTitle, workOn, dueOn, amountFen, wages: count }
  return refuse('gigs.post.suspended', houseRule('D-07'), facts)
}
