/** An officer confirms that a merchant number is the unit's own, or returns it with the reason. */
import type { PayrollAccountView } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { payrollAccountStates } from '@/domain/accounts/payroll-account-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit as Work } from '../../_kernel/unit'
import { payrollAccountClaims, payrollAccountIdOf, units } from '../repository'

/** A number that was not theirs is free for the unit whose it is. */
async function giveUp(work: Work, subMerchantId: string): Promise<void> {
  const claimId = payrollAccountIdOf(subMerchantId)
  if (await work.get(payrollAccountClaims, claimId))
    work.save(payrollAccountClaims, claimId, { unitId: null })
}

export async function decidePayrollAccount(
  call: Call<ParsedInput<'accounts.decidePayrollAccount'>>,
  work: Work,
): Promise<PayrollAccountView | Refusal> {
  const { unitId, decision, reason } = call.input
  const unit = await work.get(units, unitId)
  const account = unit?.payrollAccount
  if (!unit || account?.state !== 'entered') {
    return refuse('accounts.payroll.not-waiting', houseRule('D-19'), { state: account?.state ?? 'none' })
  }
  if (decision === 'returned') await giveUp(work, account.subMerchantId)
  const decided = payrollAccountStates.move(account, decision)
  const payrollAccount = { ...decided, decision: { by: personOf(call)._id, at: call.now, reason } }
  work.save(units, unitId, { ...unit, payrollAccount })
  return { subMerchantId: account.subMerchantId, state: decision }
}
