/** What a post will cost when all goes as planned, while it is being written. */
import { plannedNightMinutes } from '@/domain/attendance/night-minutes'
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import { type Fen, noFen } from '@/domain/money/fen'
import { expectedPay } from '@/domain/wages/base-pay'
import { crewPay } from '@/domain/wages/pay-in-amount'
import { fenOf, minutesOf, type PostDraft } from './form'

export interface Sum {
  readonly eachFen: Fen
  readonly totalFen: Fen
}

/** What one person and everybody will earn when all goes as planned; zero while the form does not say. */
export function sumOf(draft: PostDraft): Sum {
  const { startMinute, endMinute } = minutesOf(draft)
  const plannedMinutes = endMinute - startMinute - draft.breakMinutes
  const payRateFen = fenOf(draft.rate)
  if (payRateFen === undefined || plannedMinutes <= 0) return { eachFen: noFen, totalFen: noFen }
  const { payUnit, headcount } = draft
  const planned = { ...draft, startMinute, endMinute }
  const eachFen = expectedPay({
    ...{ payUnit, payRateFen, plannedMinutes, pieces: Number(draft.pieces) || 0 },
    nightExtraFen: fenOf(draft.nightExtra) ?? null,
    nightMinutes: plannedNightMinutes({
      ...planned,
      plannedStartAt: startsAt(planned),
      plannedEndAt: endsAt(planned),
    }),
  })
  return { eachFen, totalFen: crewPay({ headcount, expectedPayFen: eachFen }) }
}
