/** Makes one part of a register: which lines stand in it, who may see what, and the file. */
import type { PaperFormat, RegisterFile } from '@/contract/papers'
import { registerWords } from '@/copy/zh/papers'
import type { Day } from '@/domain/calendar/day'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import { shownName } from '../_kernel/person'
import type { PayItem } from '../wages/reader'
import { employerNameFor } from './employer-name'
import { paperFile } from './paper-file'
import { registerBytes } from './register'
import { opensSealed, registerLines } from './register-lines'

/** Lines of one file: a paper of 400 lines has some forty pages. */
export const linesPerFile: Readonly<Record<PaperFormat, number>> = { pdf: 400, xlsx: 1_000 }

export interface RegisterOrder {
  readonly employerId: string
  readonly employerName: string
  readonly from: Day
  readonly to: Day
  readonly fileName: string
  readonly format: PaperFormat
  readonly part: number
  /** How many wages there are in all. */
  readonly count: number
  /** Reads the wages of one part. */
  items(page: { readonly skip: number; readonly limit: number }): Promise<readonly Stored<PayItem>[]>
}

/**
 * Prints the part that was asked for, or refuses a part that is not there. An empty register has one part.
 */
export async function printRegister(call: Call, order: RegisterOrder): Promise<RegisterFile | Refusal> {
  const { employerId, employerName, from, to, format, part, count } = order
  const limit = linesPerFile[format]
  const parts = Math.max(1, Math.ceil(count / limit))
  if (part > parts) return refuse('wages.register.beyond', houseRule('D-08'), { parts })
  const items = await order.items({ skip: (part - 1) * limit, limit })
  const isOpen = opensSealed(call, employerId)
  const employer = { employerId, shownName: employerName }
  const fullName = isOpen ? await employerNameFor(call, employer) : employerName
  const found = await registerLines(call, employerId, items)
  const lines = found.map((line) =>
    line.employerName === employerName ? { ...line, employerName: fullName } : line,
  )
  const { actor } = call.caller
  const register = {
    ...{ from, to, lines, isOpen },
    employerName: fullName,
    printedAt: call.now,
    printedBy: actor ? shownName(actor) : '',
  }
  const name = registerWords.part(order.fileName, part, parts)
  const file = paperFile(name, { format, bytes: await registerBytes(register, format) })
  return { ...file, part, parts, lines: lines.length }
}
