/**
 * Complaints of which attendance has not heard: their news was written when they were filed, so it counts
 * from then on, not from its arrival.
 */
import { safeParse } from 'valibot'
import { complaintNews } from '@/contract/fields'
import { undelivered } from '../_kernel/outbox'

/** Bookings of which somebody complains and the news has not arrived. */
export async function bookingsComplainedOf(): Promise<ReadonlySet<string>> {
  const items = await undelivered('attendance.followComplaint')
  return new Set(
    items.flatMap(({ input }) => {
      const news = safeParse(complaintNews, input)
      return news.success && news.output.isOpen ? [news.output.bookingId] : []
    }),
  )
}
