/**
 * A worker takes back the agreement to receive without a tap. It holds at once for whatever is sent from now
 * on, whether or not WeChat can be told this moment.
 */
import type { ParsedInput } from '@/contract/actions'
import type { AgreementView } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { agreementStates } from '@/domain/wages/agreement-states'
import { type Call, personOf } from '../../_kernel/call'
import { wechatPay } from '../../_kernel/merchant'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { agreementIdOf, agreements, agreementView } from '../agreements'

type Input = ParsedInput<'wages.endAgreement'>

/**
 * An answer that is lost changes nothing: no transfer of ours names the consent any more, and WeChat is told
 * again before a new one is asked for.
 */
async function tellWechat(call: Call<Input>): Promise<{ readonly done: true } | Refusal> {
  const agreement = await call.reads.get(agreements, agreementIdOf(personOf(call)._id))
  if (!agreement || agreement.state === 'ended') return refuse('wages.agreement.none', houseRule('W-09'))
  await wechatPay().endConsent(agreement.consentNumber)
  return { done: true }
}

async function end(call: Call<Input>, unit: Unit): Promise<AgreementView | Refusal> {
  const agreement = await unit.get(agreements, agreementIdOf(personOf(call)._id))
  if (!agreement || agreement.state === 'ended') return refuse('wages.agreement.none', houseRule('W-09'))
  const ended = { ...agreementStates.move(agreement, 'ended'), authorizationId: null, endedAt: call.now }
  unit.save(agreements, agreement._id, ended)
  return agreementView(ended)
}

export const endAgreement = prepared({ prepare: tellWechat, run: end })
