/** Puts the answer together from the rules: hours, items, taxes, terms, entries and balances. */
import type { Instant } from '@/domain/calendar/instant'
import { plannedNightMinutes } from '@/domain/attendance/night-minutes'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { type Fen, noFen, timesFen, yuan } from '@/domain/money/fen'
import type { Refusal } from '@/domain/policy/refusal'
import { autoReleaseAt } from '@/domain/wages/auto-release'
import { expectedPay } from '@/domain/wages/base-pay'
import { minimumWageCheck } from '@/domain/wages/minimum-wage-check'
import { addsUp } from '@/domain/wages/pay-slip'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import { wageDue } from '@/domain/wages/wage-due-day'
import { type Book, openBook } from './book'
import { figuresOn } from './figures'
import type { Item } from './item'
import { itemsOf } from './items'
import { type AskedGig, momentOf, type WageQuestion } from './question'
import { type JudgedShift, judgeShift, type Scene } from './shift'

const gigId = 'gig'

function sceneOf(gig: AskedGig): Scene {
  const { workOn, breakMinutes, payUnit, payRateFen, pieces, overtimeRateFen, nightExtraFen } = gig
  const plannedStartAt = momentOf(gig.start, workOn)
  const plannedEndAt = momentOf(gig.end, workOn)
  const planned = { plannedStartAt, plannedEndAt, breakMinutes }
  const expectedPayFen = expectedPay({
    ...{ payUnit, payRateFen, overtimeRateFen, nightExtraFen },
    plannedMinutes: plannedMinutes(planned),
    nightMinutes: plannedNightMinutes(planned),
    pieces: pieces ?? 0,
  })
  const agreed = { payUnit, payRateFen, overtimeRateFen, nightExtraFen, expectedPayFen }
  return { gig, agreed, plannedStartAt, plannedEndAt }
}

/** What a slip says beside the sum: only time that was measured is held against the minimum wage. */
function itemAnswer(item: Item, { gig: { workOn } }: Scene) {
  const { grossFen, minutes, steps } = item
  const { taxFen, taxableFen, rule, policyRowId } = taxEstimate(grossFen, workOn)
  return {
    ...item,
    grossYuan: yuan(grossFen),
    addsUp: addsUp({ steps, grossFen, deductionFen: noFen, netFen: grossFen }),
    minimumWage: minimumWageCheck({ grossFen, minutes, workOn }),
    tax: { taxFen, taxableFen, estimate: true, withheld: false, rule, policyRowId },
  }
}

const shiftAnswer = ({ worker, by, counted, decided, dispute }: JudgedShift) => ({
  ...{ worker, by, decided, dispute },
  counted: {
    state: counted.state,
    minutes: counted.workedMinutes,
    beyondMinutes: counted.beyondMinutes,
    presumed: counted.presumed,
  },
})

const refusalsOf = (shifts: readonly JudgedShift[]) =>
  shifts.flatMap(({ worker, refusals }) => refusals.map((refusal: Refusal) => ({ worker, ...refusal })))

const bookAnswer = (book: Book) => ({
  entries: book.entries().map(({ id, kind, day, at, postings }) => ({
    ...{ id, kind, day, at },
    postings: postings.map((posting) => ({ ...posting, amountYuan: yuan(posting.amountFen) })),
  })),
  balances: [...book.balances()].map(([account, balanceFen]) => ({ account, balanceFen })),
  sumFen: book.sumFen(),
})

const dueAnswer = (plannedEndAt: Instant) => ({
  ...wageDue(plannedEndAt),
  autoReleaseAt: autoReleaseAt(plannedEndAt),
})

function paidIn({ gig, paidInFen, shifts }: WageQuestion, expectedPayFen: Fen): readonly Fen[] {
  if (gig.fundsModel === 'recorded') return []
  const crewFen = timesFen({
    amountFen: expectedPayFen,
    numerator: shifts.length,
    denominator: 1,
    round: 'up',
  })
  return (paidInFen ?? [crewFen]).filter((amountFen) => amountFen > 0)
}

export function answerOf(question: WageQuestion) {
  const scene = sceneOf(question.gig)
  const { plannedStartAt: startAt, plannedEndAt, agreed } = scene
  const shifts = question.shifts.map((shift) => judgeShift(scene, shift))
  const book = openBook()
  const { fundsModel, workOn } = question.gig
  const paidInFen = paidIn(question, agreed.expectedPayFen)
  const items = itemsOf({ book, gigId, fundsModel, startAt, paidInFen }, shifts)
  return {
    gig: { ...question.gig, expectedPayFen: agreed.expectedPayFen, paidInFen },
    shifts: shifts.map(shiftAnswer),
    items: items.map((item) => itemAnswer(item, scene)),
    due: dueAnswer(plannedEndAt),
    book: bookAnswer(book),
    refusals: refusalsOf(shifts),
    figures: figuresOn(workOn),
  }
}

export type WageAnswer = ReturnType<typeof answerOf>
