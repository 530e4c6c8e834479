/** Reads a fund bill, and believes it only when every balance follows from the one before it. */
import { type Fen, fen, sumFen } from '@/domain/money/fen'
import type { BillFlaw, FundBill, FundLine } from './bill'
import {
  type Cells,
  cellOf,
  countOf,
  fenOfYuan,
  flawAt,
  instantOfCell,
  isFlaw,
  readTable,
  textOf,
} from './bill-table'

const shape = {
  columns: [
    '记账时间',
    '微信支付业务单号',
    '资金流水单号',
    '业务名称',
    '业务类型',
    '收支类型',
    '收支金额(元)',
    '账户结余(元)',
    '资金变更提交申请人',
    '备注',
    '业务凭证号',
  ],
  summaryColumns: ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'],
}

const directions = new Map<string | undefined, FundLine['direction']>([
  ['收入', 'in'],
  ['支出', 'out'],
])

/** What the cells say in figures; null where one does not read. */
function figuresOf(cells: Cells): Pick<FundLine, 'at' | 'direction' | 'amountFen' | 'balanceFen'> | null {
  const at = instantOfCell(cells.记账时间)
  const direction = directions.get(cells.收支类型)
  const amountFen = fenOfYuan(cells['收支金额(元)'])
  const balanceFen = fenOfYuan(cells['账户结余(元)'])
  if (at === null || direction === undefined || amountFen === null || balanceFen === null) return null
  return amountFen > 0 ? { at, direction, amountFen, balanceFen } : null
}

function lineOf(cells: Cells): FundLine | null {
  const figures = figuresOf(cells)
  return (
    figures && {
      ...figures,
      wechatNo: cellOf(cells, '微信支付业务单号'),
      flowNo: cellOf(cells, '资金流水单号'),
      businessName: cellOf(cells, '业务名称'),
      businessType: cellOf(cells, '业务类型'),
      applicant: cellOf(cells, '资金变更提交申请人'),
      remark: textOf(cellOf(cells, '备注')),
      voucherNo: textOf(cellOf(cells, '业务凭证号')),
    }
  )
}

const movedFen = ({ direction, amountFen }: FundLine): Fen => fen(direction === 'in' ? amountFen : -amountFen)

const before = (line: FundLine): Fen => fen(line.balanceFen - movedFen(line))

/** The first line whose balance does not follow from the line before it; -1 when all do. */
const brokenAt = (lines: readonly FundLine[]): number =>
  lines.findIndex((line, index) => {
    const previous = lines[index - 1]
    return previous !== undefined && previous.balanceFen !== before(line)
  })

/** The sums of one direction: how many lines, and how much. */
function totalsOf(lines: readonly FundLine[], direction: FundLine['direction']) {
  const ofDirection = lines.filter((line) => line.direction === direction)
  return { count: ofDirection.length, fen: sumFen(ofDirection.map((line) => line.amountFen)) }
}

function summaryFits(lines: readonly FundLine[], summary: readonly string[]): boolean {
  const [into, outOf] = [totalsOf(lines, 'in'), totalsOf(lines, 'out')]
  return (
    countOf(summary[0]) === lines.length &&
    countOf(summary[1]) === into.count &&
    fenOfYuan(summary[2]) === into.fen &&
    countOf(summary[3]) === outOf.count &&
    fenOfYuan(summary[4]) === outOf.fen
  )
}

function linesOf(rows: readonly Cells[]): readonly FundLine[] | BillFlaw {
  const lines: FundLine[] = []
  const seen = new Set<string>()
  for (const [index, cells] of rows.entries()) {
    const line = lineOf(cells)
    if (line === null) return flawAt(index + 2, 'a time, a direction or an amount does not read')
    if (seen.has(line.flowNo)) return flawAt(index + 2, 'the flow number stands twice')
    seen.add(line.flowNo)
    lines.push(line)
  }
  return lines
}

/** The lines, oldest first: a file may be written either way, but its balances tell which. */
function oldestFirst(lines: readonly FundLine[]): readonly FundLine[] | BillFlaw {
  const broken = brokenAt(lines)
  if (broken === -1) return lines
  const turned = [...lines].reverse()
  return brokenAt(turned) === -1
    ? turned
    : flawAt(broken + 2, 'the balance does not follow from the line before it')
}

/** The bill in `text`, or where it contradicts itself. */
export function readFundBill(text: string): FundBill | BillFlaw {
  const table = readTable(text, shape)
  if (isFlaw(table)) return table
  const read = linesOf(table.rows)
  if (isFlaw(read)) return read
  if (!summaryFits(read, table.summary))
    return flawAt(read.length + 3, 'the summary is not that of the lines')
  const lines = oldestFirst(read)
  if (isFlaw(lines)) return lines
  const [first] = lines
  return {
    lines,
    openingFen: first === undefined ? null : before(first),
    closingFen: lines.at(-1)?.balanceFen ?? null,
  }
}
