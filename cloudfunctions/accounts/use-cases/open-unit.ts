/** The officer looks at the papers of a unit: names masked, each picture by an address that soon ends. */
import type { UnitPapers } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { addressesOf } from '../../_kernel/file-addresses'
import { persons, shownName } from '../../_kernel/person'
import { maskName, unseal } from '../../_kernel/sealed'
import { payrollAccountView } from '../me'
import { units } from '../repository'

type Input = ParsedInput<'accounts.openUnit'>

export async function openUnit(call: Call<Input>): Promise<UnitPapers | Refusal> {
  const unit = await call.reads.get(units, call.input.unitId)
  if (!unit) return refuse('accounts.unit.unknown', houseRule('B-01'))
  const handler = await call.reads.get(persons, unit.handlerId)
  const [licenceUrl = null, authorisationUrl = null] = await addressesOf([
    unit.licenceFileId,
    unit.authorisationFileId,
  ])
  const { unitId, state, name, creditCode, kind, address, submittedAt } = unit
  return {
    ...{ unitId, state, name, creditCode, kind, address, submittedAt, licenceUrl, authorisationUrl },
    legalRepresentativeMasked: maskName(unseal('name', unit.legalRepresentativeSealed)),
    payrollAccount: payrollAccountView(unit),
    handlerMasked: handler ? shownName(handler) : '',
  }
}
