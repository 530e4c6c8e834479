/** The list of late wages as a sheet, row for row what the officer's screen shows. */
import type { ParsedInput } from '@/contract/actions'
import type { TableFile } from '@/contract/papers'
import type { LateWageRow } from '@/contract/wages'
import { paperStateWords, tableWords } from '@/copy/zh/papers'
import type { Call } from '../../_kernel/call'
import { listLateWages } from '../../wages/reader'
import { amountCell, textCell } from '../sheet'
import { allPages, tableFile } from '../table-file'

const words = tableWords.lateWages
/** Rows of one question. */
const pageSize = 50

const noticesOf = ({ notices }: LateWageRow): string =>
  notices.map(({ level, datedOn }) => words.notice(words.levels[level], datedOn)).join('\n')

function rowOf(row: LateWageRow) {
  const { item, fundsModel, redFlagged } = row
  const { late, lateBecause, failedBecause } = item
  return [
    ...[item.employerName, item.workerName, item.gigTitle, item.workOn].map(textCell),
    amountCell(item.grossFen),
    ...[
      item.dueOn,
      words.levels[late],
      lateBecause === null ? '' : words.because[lateBecause],
      paperStateWords[item.state],
      words.rails[fundsModel],
      redFlagged ? words.suspended : words.notSuspended,
      failedBecause === null ? '' : words.problems[failedBecause],
      noticesOf(row),
    ].map(textCell),
  ]
}

const plan = {
  title: words.title,
  heads: words.heads,
  widths: [20, 10, 24, 12, 12, 12, 18, 10, 18, 12, 14, 30, 30],
  rowOf,
}

export async function exportLateWages(call: Call<ParsedInput<'papers.exportLateWages'>>): Promise<TableFile> {
  const { level } = call.input
  const listed = await allPages(0, (after) =>
    listLateWages({
      ...call,
      input: { level, because: undefined, marketId: undefined, limit: pageSize, after },
    }),
  )
  return tableFile(plan, listed, call.now)
}
