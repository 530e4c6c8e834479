/**
 * Draws a pay slip (工资清单) on one sheet: who, when, every step of the sum, and a code that anybody can check.
 */
import type { PaySlip } from '@/contract/wages'
import { itemKindWords } from '@/copy/zh/money'
import {
  paperMethodWords,
  paperMoment,
  paperMomentOr,
  paperStateWords,
  paperWords,
  slipPaperWords as words,
} from '@/copy/zh/papers'
import { howWords } from '@/copy/zh/pay-slip'
import { ruleWords } from '@/copy/zh/rule'
import { durationWords } from '@/copy/zh/when'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { yuan } from '@/domain/money/fen'
import type { RuleSource } from '@/domain/policy/refusal'
import { slipColumn } from '@/domain/wages/pay-slip'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import { drawFacts, drawParagraph } from './blocks'
import { openPaper, type Paper } from './paper'
import { drawCode } from './qr'
import { slipAddress } from './slip-code'
import { stepText } from './step-text'
import { drawTable } from './table'

export interface SlipFacts {
  readonly slip: PaySlip
  /** In full: the paper is the worker's proof. */
  readonly workerName: string
  /** Masked. */
  readonly idNumber: string
  readonly code: string
  readonly keptUntil: Day
  readonly printedAt: Instant
  readonly printedBy: string
}

function particulars({ slip, workerName, idNumber }: SlipFacts): readonly (readonly [string, string])[] {
  const { item, plannedMinutes, workedMinutes, cutReason, payMethod } = slip
  return [
    [words.employer, item.employerName],
    [words.worker, workerName],
    [words.idNumber, idNumber],
    [words.work, item.gigTitle],
    [words.workOn, item.workOn],
    [words.part, itemKindWords[item.kind]],
    [words.planned, durationWords(plannedMinutes)],
    [words.worked, durationWords(workedMinutes)],
    [words.method, paperMethodWords[payMethod] ?? payMethod],
    [words.dueOn, item.dueOn],
    [words.paidAt, paperMomentOr(item.paidAt, words.notPaid)],
    [words.state, paperStateWords[item.state]],
    ...(item.note === null ? [] : [[words.note, item.note] as const]),
    ...(cutReason === null ? [] : [[words.cut, cutReason] as const]),
  ]
}

/** Only what has reached the worker is called paid. */
function netWords({ state, paidAt }: PaySlip['item']): string {
  if (state === 'withdrawn') return words.netWithdrawn
  return paidAt === null ? words.netDue : words.net
}

function drawSum(paper: Paper, { steps, deductionFen, netFen, item }: PaySlip): void {
  const column = slipColumn({ steps, grossFen: item.grossFen, deductionFen, netFen })
  const columns = [
    { head: words.step, share: 3 },
    { head: words.amount, share: 1, align: 'right' },
  ] as const
  drawTable(paper, { columns, size: 11, total: true }, [
    ...column.steps.map(({ step, amount }) => [stepText(step), amount]),
    [words.deduction, column.deduction],
    [netWords(item), column.net],
  ])
}

function minimumText({ minimumWage: { meets, hourlyFen, verified, rule } }: PaySlip): string {
  const figure = hourlyFen === null ? '' : yuan(hourlyFen)
  const whole =
    hourlyFen === null ? howWords.noFigure : meets === false ? words.below(figure) : words.meets(figure)
  const judged = hourlyFen !== null && meets === null ? howWords.noMeasure : whole
  return `${judged}${ruleText({ ...rule, verified })}`
}

const ruleText = (rule: RuleSource): string =>
  `${ruleWords(rule)}${rule.verified ? '' : `（${paperWords.unverified}）`}`

function taxText({ taxEstimateFen, item }: PaySlip): string {
  const { rule } = taxEstimate(item.grossFen, item.workOn)
  const sum = taxEstimateFen > 0 ? words.taxSome(yuan(taxEstimateFen)) : words.taxNone
  return `${sum}。${ruleText(rule)}`
}

/** Draws the slip and gives the bytes of the file. */
export async function slipPaper(facts: SlipFacts): Promise<Buffer> {
  const { slip, code, keptUntil, printedAt, printedBy } = facts
  const paper = openPaper({ title: words.title, at: printedAt })
  drawParagraph(paper, words.title, { size: 20, align: 'center' })
  drawParagraph(paper, words.code(code), { size: 9, align: 'center', quiet: true })
  drawFacts(paper, particulars(facts))
  drawSum(paper, slip)
  drawParagraph(paper, words.rounding, { size: 9, quiet: true })
  drawParagraph(paper, `${words.minimum}：${minimumText(slip)}`, { size: 10 })
  drawParagraph(paper, `${words.tax}：${taxText(slip)}`, { size: 10 })
  drawCode(paper, slipAddress(code), [
    words.scan,
    words.scanHow,
    words.address(new URL(slipAddress(code)).host),
    words.kept(keptUntil),
  ])
  drawParagraph(paper, paperWords.printed(paperMoment(printedAt), printedBy), { size: 8, quiet: true })
  return paper.finish()
}
