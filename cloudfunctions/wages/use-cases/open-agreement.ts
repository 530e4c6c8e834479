/** Whether this worker receives wages without a tap, as it was last told. */
import type { ParsedInput } from '@/contract/actions'
import type { AgreementView } from '@/contract/wages'
import { type Call, personOf } from '../../_kernel/call'
import { agreementIdOf, agreements, agreementView } from '../agreements'

export async function openAgreement(call: Call<ParsedInput<'wages.openAgreement'>>): Promise<AgreementView> {
  return agreementView(await call.reads.get(agreements, agreementIdOf(personOf(call)._id)))
}
