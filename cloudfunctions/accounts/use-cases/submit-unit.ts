/** A handler known by real name hands in the papers of the unit they hire for. */
import type { ParsedInput } from '@/contract/actions'
import { unitPapers } from '@/domain/accounts/unit-papers'
import { type UnitState, unitStates } from '@/domain/accounts/unit-states'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { type Person, persons } from '../../_kernel/person'
import { seal } from '../../_kernel/sealed'
import type { Unit as Work } from '../../_kernel/unit'
import { type Unit, unitIdOf, units } from '../repository'

type Input = ParsedInput<'accounts.submitUnit'>

function unitFrom(call: Call<Input>, handlerId: string): Unit {
  const { legalRepresentative, ...papers } = call.input
  return {
    ...papers,
    unitId: unitIdOf(papers.creditCode),
    legalRepresentativeSealed: seal('name', legalRepresentative),
    handlerId,
    state: 'submitted',
    submittedAt: call.now,
    verifiedOn: null,
    decision: null,
    payrollAccount: null,
  }
}

function mayReplace(before: Unit, person: Person): Refusal | undefined {
  if (before.handlerId !== person._id) return refuse('accounts.unit.taken', houseRule('B-02'))
  return unitStates.may(before.state, 'submitted')
    ? undefined
    : refuse('accounts.unit.under-review', houseRule('B-02'), { state: before.state })
}

/** Refuses a code that does not fit, missing papers, and a unit that another handler has handed in. */
export async function submitUnit(
  call: Call<Input>,
  work: Work,
): Promise<{ readonly unitId: string; readonly state: UnitState } | Refusal> {
  const person = (await work.get(persons, personOf(call)._id)) ?? personOf(call)
  const papers = unitPapers({ ...call.input, handlerConfirmed: person.realName !== null })
  if (isRefusal(papers)) return papers
  const unit = unitFrom(call, person._id)
  const before = await work.get(units, unit.unitId)
  const refusal = before && mayReplace(before, person)
  if (refusal) return refusal
  if (before) work.save(units, unit.unitId, unit)
  else work.create(units, unit.unitId, unit)
  work.save(persons, person._id, { ...person, unitId: unit.unitId })
  return { unitId: unit.unitId, state: unit.state }
}
