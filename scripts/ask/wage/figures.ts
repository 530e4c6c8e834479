/** The dated figures an answer rests on: row, source, and whether anybody has confirmed it. */
import type { Day } from '@/domain/calendar/day'
import { inForce, type PolicyRow } from '@/domain/policy/policy-row'
import { sourceOf } from '@/domain/policy/source-of'
import { platformRows } from '@/policies/platform'
import { labourTaxRows } from '@/policies/wages-national'
import { shandongWageRows } from '@/policies/wages-shandong'

/** Keys by what they decide. */
const keys = [
  'wage.autoRelease',
  'wage.overdue',
  'wage.staffTask',
  'wage.suspendEmployer',
  'wage.nightFrom',
  'wage.nightTo',
  'attendance.objection',
  'attendance.decision',
  'attendance.notAsPromised',
  'booking.callOutPay',
  'minimumWage.hourly',
  'tax.labour',
] as const

const rows: readonly PolicyRow<unknown>[] = [...platformRows, ...shandongWageRows, ...labourTaxRows]

export const figuresOn = (on: Day) =>
  keys.flatMap((key) => {
    const row = inForce(rows, key, on)
    if (!row) return []
    const { id, value, unit, verified, sourceNumber } = row
    const { title, article } = sourceOf(row)
    return [{ key, policyRowId: id, value, unit, source: { title, number: sourceNumber, article }, verified }]
  })

export type Figure = ReturnType<typeof figuresOn>[number]
