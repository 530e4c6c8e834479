/**
 * Collects the lines of a wage register (工资支付台账); who may see sealed fields sees them, and that is recorded.
 */
import type { Day } from '@/domain/calendar/day'
import { type Proof, proofOf, type RegisterSums, registerSums } from '@/domain/wages/wage-register'
import type { PayStep } from '@/domain/wages/pay-steps'
import type { ItemState } from '@/domain/wages/item-states'
import type { ItemKind } from '@/domain/wages/item-kinds'
import { recordReadings } from '../_kernel/audit'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import type { Person } from '../_kernel/person'
import { unseal } from '../_kernel/sealed'
import { readPersons } from '../accounts/reader'
import { type PayItem, presentAttempt } from '../wages/reader'

export interface RegisterLine extends RegisterSums {
  readonly employerName: string
  readonly workOn: Day
  readonly workerName: string
  /** Null where the reader may not see it, or nobody has told it. */
  readonly idNumber: string | null
  readonly contact: string | null
  readonly plannedMinutes: number
  readonly workedMinutes: number
  readonly kind: ItemKind
  readonly steps: readonly PayStep[]
  readonly state: ItemState
  readonly paidAt: PayItem['paidAt']
  readonly proof: Proof
}

/** The employer of the wages, in person, and the inspection; everybody else reads a masked register. */
export function opensSealed({ caller }: Call, employerId: string): boolean {
  const { actor, person, confirmation } = caller
  if (confirmation !== null) return false
  return person?._id === employerId || (actor?.office?.roles.includes('inspectionOfficer') ?? false)
}

const sealedFields = ['name', 'idNumber', 'phone'] as const

const isKnown = ({ realName, phone }: Person, field: (typeof sealedFields)[number]) =>
  field === 'phone' ? phone !== null : realName !== null

/** Recorded for everybody on the paper before the first field is opened. */
async function recordOpening(call: Call, workers: readonly Person[]): Promise<void> {
  const opened = workers.flatMap((worker) =>
    sealedFields.filter((field) => isKnown(worker, field)).map((field) => ({ personId: worker._id, field })),
  )
  await recordReadings(call, opened)
}

type Named = Pick<RegisterLine, 'workerName' | 'idNumber' | 'contact'>

const openly = (item: PayItem, worker: Person | undefined): Named => ({
  workerName: worker?.realName ? unseal('name', worker.realName.nameSealed) : item.workerName,
  idNumber: worker?.realName ? unseal('idNumber', worker.realName.idSealed) : null,
  contact: worker?.phone ? unseal('phone', worker.phone.sealed) : null,
})

const masked = ({ workerName }: PayItem, worker: Person | undefined): Named => ({
  workerName,
  idNumber: null,
  contact: worker?.phone?.masked ?? null,
})

function lineOf(item: Stored<PayItem>, named: Named): RegisterLine {
  const judged = {
    ...item,
    billNumber: presentAttempt(item)?.billNumber ?? null,
    handedOverBy: item.handover?.method ?? null,
  }
  const { employerName, workOn, plannedMinutes, workedMinutes, kind, steps, state, paidAt } = item
  const work = { employerName, workOn, plannedMinutes, workedMinutes, kind, steps, state, paidAt }
  return { ...work, ...named, ...registerSums(judged), proof: proofOf(judged) }
}

/** The lines of wages that are all of one employer. */
export async function registerLines(
  call: Call,
  employerId: string,
  items: readonly Stored<PayItem>[],
): Promise<readonly RegisterLine[]> {
  const isOpen = opensSealed(call, employerId)
  const workers = await readPersons(items.map(({ workerId }) => workerId))
  if (isOpen) await recordOpening(call, [...workers.values()])
  const name = isOpen ? openly : masked
  return items.map((item) => lineOf(item, name(item, workers.get(item.workerId))))
}
