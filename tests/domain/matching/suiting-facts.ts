/** A person and a gig that suit each other middlingly. */
import { day } from '@/domain/calendar/day'
import type { SuitingFacts } from '@/domain/matching/utility'

export const on = day('2026-11-24')

export const facts: SuitingFacts = {
  distanceMetres: 2_000,
  hourlyPayFen: 2_500,
  guidePayFen: 2_500,
  knowsTrade: true,
  bookedCount: 0,
  keptCount: 0,
  arrivalCount: 0,
  inTimeCount: 0,
  waitingDays: 2,
}
