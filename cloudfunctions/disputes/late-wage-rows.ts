/** Wages three days late as tasks for the staff of their market: somebody has to ask why. */
import type { DeskRow } from '@/contract/disputes'
import { deskLabels } from '@/copy/zh/complaint-texts'
import { lateCauses } from '@/copy/zh/late-causes'
import { yuan } from '@/domain/money/fen'
import { lateBecause } from '@/domain/wages/late-because'
import { wageDueOn } from '@/domain/wages/wage-due-day'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import { latePage, type PayItem } from '../wages/reader'

const rowsMaximum = 100

function row(item: Stored<PayItem>): readonly DeskRow[] {
  const because = lateBecause(item)
  // What somebody has still to decide stands in the queue as an objection.
  if (because === null || because === 'dispute') return []
  const { dueAt, staffTaskAt } = wageDueOn(item.dueOn)
  return [
    {
      kind: 'lateWage',
      id: item._id,
      title: item.gigTitle,
      since: dueAt,
      dueAt: staffTaskAt,
      facts: [
        { label: deskLabels.employer, value: item.employerName },
        { label: deskLabels.worker, value: item.workerName },
        { label: deskLabels.workOn, value: item.workOn },
        { label: deskLabels.pay, value: `${yuan(item.grossFen)} 元` },
      ],
      reasons: [lateCauses[because]],
    },
  ]
}

export async function lateWageRows(call: Call): Promise<readonly DeskRow[]> {
  const { items } = await latePage(call, { level: 'staff', after: 0, limit: rowsMaximum })
  return items.flatMap(row)
}
