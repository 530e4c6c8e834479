/** Posts as tests write them: a loader's day tomorrow, changed in what matters to the test. */
import type { SentInput } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import type { Actor } from '../world'

type Post = SentInput<'gigs.postGig'>['gig']

/** 2026-11-25, 06:30 to 15:30 with an hour's break: eight hours for 180 yuan. */
export const aPost = (change: Partial<Post> = {}): Post => ({
  kind: 'gig',
  trade: 'loader',
  headcount: 1,
  content: '卸货，从车上搬到库里',
  place: { address: '德州市德城区物流园东门', latitude: 37.44, longitude: 116.31 },
  marketId: 'decheng',
  workOn: '2026-11-25',
  startMinute: 390,
  endMinute: 930,
  breakMinutes: 60,
  payUnit: 'day',
  payRateFen: 18_000,
  fundsModel: 'recorded',
  hiring: 'instant',
  meals: true,
  protection: '手套、反光背心',
  ...change,
})

/** Posts and publishes. */
export const post = (employer: Actor, change: Partial<Post> = {}): Promise<GigView> =>
  employer.does('gigs.postGig', { gig: aPost(change), publish: true })
