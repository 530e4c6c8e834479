/** A complete, innocent post for tests to spoil in one place. */
import { day, instantAt } from '@/domain/calendar/day'
import type { PostFields } from '@/domain/gigs/post-fields'

export const evening = instantAt(day('2026-11-23'), 1_140)

export const post: PostFields = {
  kind: 'gig',
  trade: 'loader',
  headcount: 8,
  content: '卸两车瓷砖，搬到仓库',
  protection: '手套、护腰',
  workOn: day('2026-11-24'),
  startMinute: 390,
  endMinute: 930,
  breakMinutes: 60,
  payUnit: 'hour',
  payRateFen: 2_250,
}
