/**
 * Only an employer whose papers were checked publishes; flagged posts wait for a person, everybody may draft.
 *
 * Law     《人力资源市场暂行条例》第二十六条、第二十九条；《山东省人力资源市场条例》第二十条；House rule B-31
 * Force   2018-10-01 →
 * Proof   tests/domain/gigs/publishing.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf, minuteOfDayAt, marketDayStartsMinute } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { isRefusal, type Refusal, type RuleSource, refuse } from '../policy/refusal'

const checkFirst: RuleSource = { title: '人力资源市场暂行条例', article: '第二十六条', verified: true }

export type Publisher =
  | { readonly kind: 'person'; readonly realNameConfirmed: boolean }
  | { readonly kind: 'unit'; readonly state: 'none' | 'submitted' | 'verified' | 'returned' | 'suspended' }

export interface PublishingQuestion {
  readonly publisher: Publisher
  /** False when the employer only saves a draft. */
  readonly wantsToPublish: boolean
  readonly flagCount: number
}

/** Whether this employer may publish at all, as the post form shows it beforehand. */
export function mayPublish(publisher: Publisher): { readonly allowed: true } | Refusal {
  if (publisher.kind === 'person') {
    return publisher.realNameConfirmed
      ? { allowed: true }
      : refuse('gigs.publish.real-name-missing', checkFirst)
  }
  return publisher.state === 'verified'
    ? { allowed: true }
    : refuse('gigs.publish.unit-unverified', checkFirst, { unitState: publisher.state })
}

/** The state in which the post is stored. */
export function publishing(question: PublishingQuestion): 'drafted' | 'published' | 'flagged' | Refusal {
  if (!question.wantsToPublish) return 'drafted'
  const permission = mayPublish(question.publisher)
  if (isRefusal(permission)) return permission
  return question.flagCount > 0 ? 'flagged' : 'published'
}

/** When a reviewer must have looked at a flagged post: sooner while the dawn board is open. */
export function reviewDueAt(flaggedAt: Instant): Instant {
  const figure = (key: string): number => mustBeInForce(platformRows, key, dayOf(flaggedAt)).value
  const minute = minuteOfDayAt(flaggedAt)
  const isBoardOpen = marketDayStartsMinute <= minute && minute < figure('market.boardCloses')
  return plusMinutes(flaggedAt, figure(isBoardOpen ? 'review.inMarketHours' : 'review.otherwise'))
}
