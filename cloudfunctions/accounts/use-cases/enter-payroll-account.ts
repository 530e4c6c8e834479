/**
 * A verified unit enters its own merchant number (特约商户号); it pays nobody before an officer has confirmed it.
 */
import type { PayrollAccountView } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { payrollAccountStates } from '@/domain/accounts/payroll-account-states'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit as Work } from '../../_kernel/unit'
import { payrollAccountClaims, payrollAccountIdOf, type Unit, units } from '../repository'

type Input = ParsedInput<'accounts.enterPayrollAccount'>

async function verifiedUnit(call: Call<Input>, work: Work): Promise<Stored<Unit> | Refusal> {
  const { unitId } = personOf(call)
  const unit = unitId === null ? undefined : await work.get(units, unitId)
  return unit?.state === 'verified'
    ? unit
    : refuse('accounts.payroll.unit-unverified', houseRule('D-19'), { state: unit?.state ?? 'none' })
}

/** Only one unit has a number: wages of one employer never leave the account of another. */
async function claim(work: Work, { subMerchantId, unitId }: { subMerchantId: string; unitId: string }) {
  const claimId = payrollAccountIdOf(subMerchantId)
  const taken = await work.get(payrollAccountClaims, claimId)
  if (taken && taken.unitId !== null && taken.unitId !== unitId) {
    return refuse('accounts.payroll.taken', houseRule('D-19'))
  }
  if (taken) work.save(payrollAccountClaims, claimId, { unitId })
  else work.create(payrollAccountClaims, claimId, { unitId })
  return undefined
}

export async function enterPayrollAccount(
  call: Call<Input>,
  work: Work,
): Promise<PayrollAccountView | Refusal> {
  const { subMerchantId } = call.input
  const unit = await verifiedUnit(call, work)
  if (isRefusal(unit)) return unit
  const before = unit.payrollAccount
  if (before && !payrollAccountStates.may(before.state, 'entered')) {
    return refuse('accounts.payroll.under-review', houseRule('D-19'))
  }
  const refused = await claim(work, { subMerchantId, unitId: unit.unitId })
  if (refused) return refused
  const payrollAccount = { subMerchantId, state: 'entered', enteredAt: call.now, decision: null } as const
  work.save(units, unit.unitId, { ...unit, payrollAccount })
  return { subMerchantId, state: payrollAccount.state }
}
