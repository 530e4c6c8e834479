/** Prints a pay slip (工资清单) for its worker, its employer or the inspection. */
import type { ParsedInput } from '@/contract/actions'
import type { PaperFile } from '@/contract/papers'
import { slipPaperWords } from '@/copy/zh/papers'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { must } from '@/domain/policy/must'
import { ledgerKeptUntil } from '@/domain/wages/wage-register'
import { recordReading } from '../../_kernel/audit'
import type { Call } from '../../_kernel/call'
import { type Person, shownName } from '../../_kernel/person'
import { maskIdNumber, unseal } from '../../_kernel/sealed'
import { readPerson } from '../../accounts/reader'
import { readItem, slipOf } from '../../wages/reader'
import { paperFile } from '../paper-file'
import { slipCode } from '../slip-code'
import { slipPaper } from '../slip-paper'

interface Named {
  readonly workerName: string
  /** Masked: whoever finds the paper learns no number. */
  readonly idNumber: string
}

/**
 * The full name makes the paper a proof; that it was opened, and for whom, is recorded before it is drawn.
 */
async function namedOn(call: Call, worker: Person): Promise<Named> {
  const { realName } = worker
  if (realName === null) return { workerName: shownName(worker), idNumber: '' }
  for (const field of ['name', 'idNumber'] as const) {
    await recordReading(call, { personId: worker._id, field })
  }
  return {
    workerName: unseal('name', realName.nameSealed),
    idNumber: maskIdNumber(unseal('idNumber', realName.idSealed)),
  }
}

export async function printPaySlip(
  call: Call<ParsedInput<'papers.printPaySlip'>>,
): Promise<PaperFile | Refusal> {
  const item = await readItem(call.reads, call.input.itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const worker = await readPerson(item.workerId)
  must(worker !== undefined, 'a wage is owed to somebody who exists')
  const bytes = await slipPaper({
    slip: slipOf(item, call.now),
    ...(await namedOn(call, worker)),
    code: slipCode(item._id),
    keptUntil: ledgerKeptUntil(item.workOn),
    printedAt: call.now,
    printedBy: call.caller.actor ? shownName(call.caller.actor) : '',
  })
  return paperFile(slipPaperWords.fileName(item.workOn), { format: 'pdf', bytes })
}
