/**
 * Puts a post of the seed before the market through the real functions, and pays it in where the seed says
 * so.
 */
import { type Day, dayOf, instantAt, plusDays } from '@/domain/calendar/day'
import { instantOfMilliseconds, plusMinutes } from '@/domain/calendar/instant'
import { handOf } from './hand'
import type { SeedTools } from './index'
import type { Post } from './posts'

/** Time to read the post and get there. */
const noticeMinutes = 60

const nowOf = ({ now }: SeedTools) => instantOfMilliseconds(now())

/** Today while there is time, else tomorrow. */
export function workDayOf(tools: SeedTools, { fields, isTomorrow = false }: Post): Day {
  const now = nowOf(tools)
  const today = dayOf(now)
  const isInTime = plusMinutes(now, noticeMinutes) < instantAt(today, fields.startMinute)
  return isInTime && !isTomorrow ? today : plusDays(today, 1)
}

/** Gives the gig's id. */
export async function postGig(tools: SeedTools, post: Post): Promise<string> {
  const { name, employerId, site, fields } = post
  const workOn = workDayOf(tools, post)
  const gig = { kind: 'gig', ...site, ...fields, workOn } as const
  const employer = handOf(tools, employerId)
  const { gigId } = await employer.does('gigs.postGig', { gig, publish: true }, `${name}:${workOn}`)
  return gigId
}

/** The employer pays in WeChat's cashier; the notice comes at once. */
export async function payIn(tools: SeedTools, { employerId }: Post, gigId: string): Promise<void> {
  const employer = handOf(tools, employerId)
  const { orderId } = await employer.does('wages.payIn', { gigId }, gigId)
  const { state, parameters } = await employer.does('wages.openPayIn', { orderId })
  if (state === 'awaitingPayment' && parameters !== null) await employer.plays('pay', parameters)
}
