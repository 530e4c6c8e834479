/** The answer for people: one table under each heading. */
import { refusalSentences } from '@/copy/zh/refusals'
import { ruleWords } from '@/copy/zh/rule'
import { stepWords } from '@/copy/zh/pay-slip'
import { durationWords } from '@/copy/zh/when'
import { type Instant, millisecondsOf } from '@/domain/calendar/instant'
import { yuan } from '@/domain/money/fen'
import type { RuleSource } from '@/domain/policy/refusal'
import type { PayStep } from '@/domain/wages/pay-steps'
import { levelAt, lateLevels } from '@/domain/wages/wage-due-day'
import type { WageAnswer } from './answer'
import { byWords, headings, kindWords, levelWords, stateWords, stayWords, unverified } from './words'

type Row = readonly string[]
type Shift = WageAnswer['shifts'][number]
type Item = WageAnswer['items'][number]

const eightHoursMilliseconds = 28_800_000

/** 2026-11-24 16:01, in Beijing. */
const beijing = (moment: Instant): string =>
  new Date(millisecondsOf(moment) + eightHoursMilliseconds).toISOString().slice(0, 16).replace('T', ' ')

const ruleText = (rule: RuleSource): string => `${ruleWords(rule)}${rule.verified ? '' : `（${unverified}）`}`

/** Chinese signs are two columns wide. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)

function block(heading: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  )
  const padded = (cell: string, at: number) =>
    cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)))
  return ['', heading, ...rows.map((row) => `  ${row.map(padded).join('  ')}`.trimEnd())]
}

const decidedWords = ({ by, decided }: Shift): string =>
  decided
    ? `${byWords[by]} ${decided.pieces ?? durationWords(decided.minutes)} ${beijing(decided.at)}`
    : '未定'

const cutWords = ({ decided }: Shift): string =>
  decided && decided.cut > 0 ? `少算 ${decided.cut}：${decided.cutReason ?? '无人作证'}` : ''

const untilWords = ({ decided }: Shift): string =>
  decided?.objectUntil ? `可异议到 ${beijing(decided.objectUntil)}` : ''

const hoursRow = (shift: Shift): Row => [
  shift.worker,
  stayWords[shift.counted.state],
  `记录 ${durationWords(shift.counted.minutes)}`,
  decidedWords(shift),
  cutWords(shift),
  untilWords(shift),
  shift.dispute ? `异议 ${shift.dispute.claimed}，${beijing(shift.dispute.decideBy)} 前处理` : '',
]

function stepText(step: PayStep): string {
  const { label, quantity, unit, rateFen } = step
  const length = unit === 'minute' ? durationWords(quantity) : ''
  return stepWords[label]({ length, rate: yuan(rateFen), count: quantity })
}

const itemRows = (item: Item): readonly Row[] => [
  [
    item.worker,
    kindWords[item.kind],
    `¥${item.grossYuan}`,
    `${item.grossFen} 分`,
    stateWords[item.state],
    item.note ?? '',
  ],
  ...item.steps.map((step) => ['', `  ${stepText(step)}`, `¥${yuan(step.amountFen)}`]),
]

function minimumText({ minimumWage: { meets, hourlyFen } }: Item): string {
  if (hourlyFen === null) return '没有数字，不比'
  const least = `每小时 ¥${yuan(hourlyFen)}`
  if (meets === null) return `${least}，没有工时可比`
  return meets ? `不低于${least}` : `低于${least}`
}

const minimumRow = (item: Item): Row => [
  item.worker,
  kindWords[item.kind],
  minimumText(item),
  ruleText(item.minimumWage.rule),
  item.minimumWage.policyRowId ?? '',
]

const taxRow = ({ worker, kind, tax }: Item): Row => [
  worker,
  kindWords[kind],
  `应税 ¥${yuan(tax.taxableFen)}`,
  `税 ¥${yuan(tax.taxFen)}`,
  ruleText(tax.rule),
  tax.policyRowId,
]

const dueRows = ({ due }: WageAnswer): readonly Row[] => [
  ['自动放行', beijing(due.autoReleaseAt)],
  ['应付日', `${due.dueOn} 24:00`],
  ...lateLevels.map((level) => [levelWords[level], beijing(levelAt(due, level))]),
]

const bookRows = ({ book: { entries } }: WageAnswer): readonly Row[] =>
  entries.flatMap(({ at, kind, postings }) =>
    postings.map(({ from, to, amountFen, amountYuan }) => [
      beijing(at),
      kind,
      `${from} → ${to}`,
      `${amountFen} 分`,
      `¥${amountYuan}`,
    ]),
  )

const balanceRows = ({ book: { balances, sumFen } }: WageAnswer): readonly Row[] => [
  ...balances.map(({ account, balanceFen }) => [account, `${balanceFen} 分`]),
  ['合计', `${sumFen} 分`],
]

const refusalRow = ({ worker, code, rule, facts }: WageAnswer['refusals'][number]): Row => [
  worker,
  refusalSentences(code, facts).what,
  ruleText(rule),
  code,
]

const figureRow = ({ policyRowId, value, unit, source, verified }: WageAnswer['figures'][number]): Row => [
  policyRowId,
  typeof value === 'number' ? `${value} ${unit}` : unit,
  [source.title, source.number, source.article].filter((part) => part !== '').join(' '),
  verified ? '' : unverified,
]

export function textOf(answer: WageAnswer): string {
  const { shifts, items, refusals, figures } = answer
  return [
    ...block(headings.hours, shifts.map(hoursRow)),
    ...block(headings.refusals, refusals.map(refusalRow)),
    ...block(headings.items, items.flatMap(itemRows)),
    ...block(headings.minimum, items.map(minimumRow)),
    ...block(headings.tax, items.map(taxRow)),
    ...block(headings.due, dueRows(answer)),
    ...block(headings.book, bookRows(answer)),
    ...block(headings.balances, balanceRows(answer)),
    ...block(headings.figures, figures.map(figureRow)),
  ].join('\n')
}
