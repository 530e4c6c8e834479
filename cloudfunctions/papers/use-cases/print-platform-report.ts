/** Drafts the report of a quarter (D-16): who earned what, with the identity the tax office asks for. */
import type { ParsedInput } from '@/contract/actions'
import type { RegisterFile } from '@/contract/papers'
import { reportWords } from '@/copy/zh/papers'
import { plusDays, startOfDay } from '@/domain/calendar/day'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import {
  type Income,
  type Quarter,
  quarterOf,
  type ReportLine,
  reportLines,
  reportTerm,
} from '@/domain/wages/platform-report'
import { recordReadings } from '../../_kernel/audit'
import type { Call } from '../../_kernel/call'
import { shownName } from '../../_kernel/person'
import { unseal } from '../../_kernel/sealed'
import { readPersons } from '../../accounts/reader'
import { wagesPaid } from '../../wages/reader'
import { paperFile } from '../paper-file'
import { type NamedLine, reportSheet } from '../report-sheet'

/** People in one file. */
const peoplePerFile = 1_000

async function linesOf({ from, to }: Quarter): Promise<readonly ReportLine[]> {
  const incomes: Income[] = []
  for await (const item of wagesPaid(startOfDay(from), startOfDay(plusDays(to, 1)))) {
    incomes.push({ workerId: item.workerId, amountFen: item.grossFen })
  }
  return reportLines(incomes)
}

/** Names and numbers are opened for this file, and every opening is recorded first. */
async function named(call: Call, lines: readonly ReportLine[]): Promise<readonly NamedLine[]> {
  const persons = await readPersons(lines.map(({ workerId }) => workerId))
  const known = [...persons.values()].filter(({ realName }) => realName !== null)
  await recordReadings(
    call,
    known.flatMap(({ _id: personId }) => [
      { personId, field: 'name' as const },
      { personId, field: 'idNumber' as const },
    ]),
  )
  return lines.map((line) => {
    const realName = persons.get(line.workerId)?.realName
    return {
      ...line,
      workerName: realName ? unseal('name', realName.nameSealed) : reportWords.unknown,
      idNumber: realName ? unseal('idNumber', realName.idSealed) : '',
    }
  })
}

export async function printPlatformReport(
  call: Call<ParsedInput<'papers.printPlatformReport'>>,
): Promise<RegisterFile | Refusal> {
  const { quarter: name, part } = call.input
  const quarter = quarterOf(name)
  const term = reportTerm(quarter, call.today)
  if (isRefusal(term)) return term
  const lines = await linesOf(quarter)
  const parts = Math.max(1, Math.ceil(lines.length / peoplePerFile))
  if (part > parts) return refuse('wages.register.beyond', houseRule('D-16'), { parts })
  const shown = lines.slice((part - 1) * peoplePerFile, part * peoplePerFile)
  const { actor } = call.caller
  const bytes = await reportSheet({
    ...{ quarter, term },
    lines: await named(call, shown),
    printedAt: call.now,
    printedBy: actor ? shownName(actor) : '',
  })
  const file = paperFile(reportWords.fileName(name, part, parts), { format: 'xlsx', bytes })
  return { ...file, part, parts, lines: shown.length }
}
