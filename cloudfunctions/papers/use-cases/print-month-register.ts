/** The wage register of one employer for the work of one month, day by day. */
import type { ParsedInput } from '@/contract/actions'
import type { RegisterFile } from '@/contract/papers'
import { registerWords } from '@/copy/zh/papers'
import { day, plusDays, plusMonths } from '@/domain/calendar/day'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { shownName } from '../../_kernel/person'
import { readPerson, readUnitOf } from '../../accounts/reader'
import { countItemsOfEmployer, itemsOfEmployer } from '../../wages/reader'
import { printRegister } from '../printing-register'

export async function printMonthRegister(
  call: Call<ParsedInput<'papers.printMonthRegister'>>,
): Promise<RegisterFile | Refusal> {
  const { employerId, month, format, part } = call.input
  const employer = await readPerson(employerId)
  if (!employer?.isEmployer) return refuse('wages.employer.unknown', houseRule('D-08'))
  const unit = await readUnitOf(employer, call.reads)
  const from = day(`${month}-01`)
  const days = { from, to: plusDays(plusMonths(from, 1), -1) }
  return printRegister(call, {
    ...{ employerId, format, part, ...days },
    employerName: unit?.name ?? shownName(employer),
    fileName: registerWords.monthFile(month),
    count: await countItemsOfEmployer(employerId, days),
    items: (page) => itemsOfEmployer(employerId, days, page),
  })
}
