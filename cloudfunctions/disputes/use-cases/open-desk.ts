/** The officer's queue: what concerns this office, sorted by when it is due. */
import type { Desk, DeskRow } from '@/contract/disputes'
import type { OfficeRole } from '@/contract/roles'
import { type Call, personOf } from '../../_kernel/call'
import { complaintRows, flaggedGigRows, merchantNumberRows, newUnitRows } from '../desk-rows'
import { lateWageRows } from '../late-wage-rows'
import { objectionRows } from '../objection-rows'

interface Queue {
  readonly offices: readonly OfficeRole[]
  readonly rows: (call: Call) => Promise<readonly DeskRow[]>
}

/** Staff see flagged posts to explain them to their employers; only the employment service decides. */
const queues: readonly Queue[] = [
  { offices: ['employmentOfficer', 'staff', 'auditor'], rows: flaggedGigRows },
  { offices: ['employmentOfficer', 'auditor'], rows: newUnitRows },
  { offices: ['employmentOfficer', 'auditor'], rows: merchantNumberRows },
  { offices: ['inspectionOfficer', 'auditor'], rows: complaintRows },
  { offices: ['staff', 'inspectionOfficer', 'auditor'], rows: objectionRows },
  { offices: ['staff', 'auditor'], rows: lateWageRows },
]

export async function openDesk(call: Call): Promise<Desk> {
  const held = personOf(call).office?.roles ?? []
  const mine = queues.filter(({ offices }) => offices.some((office) => held.includes(office)))
  const rows = (await Promise.all(mine.map((queue) => queue.rows(call)))).flat()
  const countOf = (kind: DeskRow['kind']) => rows.filter((row) => row.kind === kind).length
  return {
    rows: rows.sort((left, right) => (left.dueAt < right.dueAt ? -1 : 1)),
    counts: {
      flaggedGig: countOf('flaggedGig'),
      newUnit: countOf('newUnit'),
      merchantNumber: countOf('merchantNumber'),
      complaint: countOf('complaint'),
      objection: countOf('objection'),
      lateWage: countOf('lateWage'),
    },
  }
}
