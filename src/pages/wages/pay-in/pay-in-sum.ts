/**
 * What is still to be paid in, line by line, as the employer sees it before the cashier; the cloud's order
 * counts.
 */
import type { SumPart } from '@/components/steps'
import type { Answer } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import type { PayItemView } from '@/contract/wages'
import { payInWords as words } from '@/copy/zh/paying'
import { instantAt } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { type Fen, largestFen, minusFen, noFen, smallestFen, sumFen, yuan } from '@/domain/money/fen'
import { crewPay } from '@/domain/wages/pay-in-amount'

type Listed = Answer<'wages.openPayList'>

export interface PayInFacts {
  readonly gig: GigView
  readonly listed: Listed
  /** Bookings that are paid for; undefined: everybody. */
  readonly chosen: readonly string[] | undefined
  readonly now: Instant
}

export interface PayInSum {
  readonly parts: readonly SumPart[]
  readonly totalFen: Fen
}

/** From the planned end on what is really owed counts, not what was planned. */
export const isAfterWork = ({ gig: { workOn, endMinute }, now }: PayInFacts): boolean =>
  instantAt(workOn, endMinute) <= now

/** Wages of a line that have no money behind them. */
export const unfundedOf = ({ item, others }: Listed['lines'][number]): readonly PayItemView[] =>
  [...(item === null ? [] : [item]), ...others].filter(({ state }) => state === 'unfunded')

const isChosen =
  ({ chosen }: PayInFacts) =>
  ({ bookingId }: { readonly bookingId: string }): boolean =>
    chosen === undefined || chosen.includes(bookingId)

function owedSum(facts: PayInFacts): PayInSum {
  const items = facts.listed.lines.filter(isChosen(facts)).flatMap(unfundedOf)
  const parts = items.map(({ workerName, kind, grossFen, note }) => ({
    label: words.owed(workerName, words.why[kind]),
    amountFen: grossFen,
    ...(note === null ? {} : { detail: note }),
  }))
  return { parts, totalFen: sumFen(items.map(({ grossFen }) => grossFen)) }
}

/** People who will be paid: a gig that takes nobody more counts those it has. */
const headcountOf = ({ state, headcount, seatsLeft }: GigView): number =>
  state === 'closed' ? headcount - seatsLeft : headcount

const planned = (people: number, { expectedPayFen }: GigView): SumPart => ({
  label: words.part(people, yuan(expectedPayFen)),
  amountFen: crewPay({ headcount: people, expectedPayFen }),
  detail: words.partDetail,
})

function plannedSum({ gig, listed: { escrowFen }, chosen }: PayInFacts): PayInSum {
  const whole = planned(headcountOf(gig), gig)
  const missingFen = largestFen(noFen, minusFen(whole.amountFen, escrowFen))
  if (chosen !== undefined) {
    const part = planned(chosen.length, gig)
    return { parts: [part], totalFen: smallestFen(part.amountFen, missingFen) }
  }
  const already = { label: words.already, amountFen: minusFen(noFen, escrowFen) }
  return { parts: escrowFen > 0 ? [whole, already] : [whole], totalFen: missingFen }
}

export const payInSum = (facts: PayInFacts): PayInSum =>
  isAfterWork(facts) ? owedSum(facts) : plannedSum(facts)
