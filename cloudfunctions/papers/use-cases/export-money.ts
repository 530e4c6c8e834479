/** The lists of the money desk as sheets: what is on its way, what differs, and the history of closes. */
import type { Cell } from 'write-excel-file/node'
import type { ParsedInput } from '@/contract/actions'
import type { CloseRow, DifferenceView, UnderWayView } from '@/contract/closes'
import type { MoneyTable, TableFile } from '@/contract/papers'
import { moneyTableWords as words, namedKey, paperMomentOr } from '@/copy/zh/papers'
import { durationWords } from '@/copy/zh/when'
import type { Day } from '@/domain/calendar/day'
import type { Call } from '../../_kernel/call'
import { listCloses, openMoneyDesk } from '../../wages/reader'
import { amountCell, textCell } from '../sheet'
import { allPages, tableFile } from '../table-file'

/** Days of one question. */
const pageSize = 50

const wayRow = ({ account, amountFen, since, ageMinutes }: UnderWayView): readonly Cell[] => [
  textCell(account),
  amountCell(amountFen),
  textCell(paperMomentOr(since, '')),
  textCell(durationWords(ageMinutes)),
]

const differenceRow = (difference: DifferenceView): readonly Cell[] => {
  const { day, state, kind, account, movement, reference, amountFen, ageDays } = difference
  const { resolution, reason } = difference
  const { states, kinds, movements, resolutions, owner, days } = words.differences
  return [
    ...[day, states[state], namedKey(kinds, kind), account, namedKey(movements, movement), reference].map(
      textCell,
    ),
    amountCell(amountFen),
    ...[owner, days(ageDays), namedKey(resolutions, resolution), reason ?? ''].map(textCell),
  ]
}

/** bill:trade:notYet → 账单还没出（bill:trade:notYet）: the key stays for whoever must look. */
function problemText(problem: string | null): string {
  if (problem === null) return ''
  const name = problem.split(':').find((part) => part in words.closes.problems)
  return name === undefined ? problem : `${namedKey(words.closes.problems, name)}（${problem}）`
}

const closeRow = (close: CloseRow): readonly Cell[] => {
  const { day, side, state, problem, closedAt, count, differenceFen, root } = close
  const { sides, states } = words.closes
  return [
    ...[day, sides[side], states[state], problemText(problem), paperMomentOr(closedAt, '')].map(textCell),
    { value: count },
    amountCell(differenceFen),
    textCell(root ?? ''),
  ]
}

const whole = <Row>(rows: readonly Row[]) => ({ rows, isWhole: true })

async function inTransit(call: Call): Promise<TableFile> {
  const { inTransit: ways } = await openMoneyDesk(call)
  const plan = { ...words.inTransit, widths: [36, 14, 18, 16], rowOf: wayRow }
  return tableFile(plan, whole(ways), call.now)
}

async function differences(call: Call): Promise<TableFile> {
  const { differences: found } = await openMoneyDesk(call)
  const widths = [12, 14, 22, 16, 12, 34, 14, 8, 10, 16, 34]
  return tableFile({ ...words.differences, widths, rowOf: differenceRow }, whole(found), call.now)
}

async function closes(call: Call): Promise<TableFile> {
  const listed = await allPages<CloseRow, Day | undefined>(undefined, async (before) => {
    const page = await listCloses({ ...call, input: { side: undefined, before, limit: pageSize } })
    return { rows: page.closes, next: page.next }
  })
  const widths = [12, 12, 12, 26, 18, 10, 14, 70]
  return tableFile({ ...words.closes, widths, rowOf: closeRow }, listed, call.now)
}

const tables: Readonly<Record<MoneyTable, (call: Call) => Promise<TableFile>>> = {
  inTransit,
  differences,
  closes,
}

export const exportMoney = (call: Call<ParsedInput<'papers.exportMoney'>>): Promise<TableFile> =>
  tables[call.input.table](call)
