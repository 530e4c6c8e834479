/**
 * Splits a wage that the operator owes into what its worker gets and what the tax office does, once, when it
 * first goes out; while the switch is off the wage stays whole.
 */
import { taxWithheld } from '@/domain/ledger/entries-of-operator'
import type { Refusal } from '@/domain/policy/refusal'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import { withheldFen } from '@/domain/wages/withholding'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import type { PayItem } from './repository'

/** By the payment (按次预扣), as on the slip; a transfer that is sent again is no further payment. */
export async function withTaxHeldBack(
  { today }: Pick<Call, 'today'>,
  unit: Unit,
  item: Stored<PayItem>,
): Promise<Stored<PayItem> | Refusal> {
  if (item.withheldFen !== undefined) return item
  const amountFen = withheldFen(taxEstimate(item.grossFen, today).taxFen, today)
  if (amountFen === 0) return item
  const { _id: itemId } = item
  return (
    (await unit.post(taxWithheld({ itemId, amountFen, at: unit.at }))) ?? {
      ...item,
      withheldFen: amountFen,
    }
  )
}
