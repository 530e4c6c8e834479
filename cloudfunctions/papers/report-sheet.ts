/**
 * Writes the draft of a platform's report as a sheet: what it is for, how unsure that is, and one line a
 * worker.
 */
import { paperMoment, paperWords, reportWords as words } from '@/copy/zh/papers'
import { ruleWords } from '@/copy/zh/rule'
import type { Instant } from '@/domain/calendar/instant'
import { noFen, sumFen } from '@/domain/money/fen'
import type { Quarter, ReportLine, ReportTerm } from '@/domain/wages/platform-report'
import { amountCell, sheetBytes, textCell } from './sheet'

export interface NamedLine extends ReportLine {
  readonly workerName: string
  readonly idNumber: string
}

export interface Report {
  readonly quarter: Quarter
  readonly term: ReportTerm
  readonly lines: readonly NamedLine[]
  readonly printedAt: Instant
  readonly printedBy: string
}

/** In characters, one for each column. */
const widths = [12, 14, 22, 16, 8, 16, 20]

/** The platform takes nothing, so the last column is nought and says so. */
const rowOf = ({ workerName, idNumber, count, incomeFen }: NamedLine) => [
  ...[workerName, words.idCard, idNumber, words.labour].map(textCell),
  { value: count },
  amountCell(incomeFen),
  amountCell(noFen),
]

/** The bytes of the file. */
export function reportSheet({ quarter, term, lines, printedAt, printedBy }: Report): Promise<Buffer> {
  const total = sumFen(lines.map(({ incomeFen }) => incomeFen))
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  const totals = [
    ...[words.total, '', '', ''].map(textCell),
    { value: count },
    amountCell(total),
    amountCell(noFen),
  ]
  return sheetBytes({
    name: words.sheet,
    above: [
      words.title,
      words.draft,
      words.rule(ruleWords(term.rule)),
      words.period({ ...quarter, isOver: term.isOver }),
      words.due(term.dueOn),
      words.operator,
    ],
    heads: words.columns,
    widths,
    rows: [...lines.map(rowOf), totals],
    below: [paperWords.printed(paperMoment(printedAt), printedBy)],
  })
}
