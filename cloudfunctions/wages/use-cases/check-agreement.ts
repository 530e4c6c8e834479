/** The worker comes back from WeChat's page: it is asked how the consent stands. */
import type { ParsedInput } from '@/contract/actions'
import type { AgreementView } from '@/contract/wages'
import { type Call, personOf } from '../../_kernel/call'
import { wechatPay } from '../../_kernel/merchant'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { Consent } from '../../_kernel/wechat-pay/consent'
import { agreementIdOf, agreements, agreementView, recordConsent } from '../agreements'

type Input = ParsedInput<'wages.checkAgreement'>

interface Found {
  /** Null when there is nothing to ask about, or WeChat cannot be asked now: it stays as it is. */
  readonly consent: Consent | null
}

async function ask(call: Call<Input>): Promise<Found> {
  const agreement = await call.reads.get(agreements, agreementIdOf(personOf(call)._id))
  if (!agreement || agreement.state === 'ended') return { consent: null }
  const asked = await wechatPay().queryConsent(agreement.consentNumber)
  return { consent: asked.outcome === 'done' ? asked.value : null }
}

async function record(call: Call<Input>, unit: Unit, { consent }: Found): Promise<AgreementView> {
  if (consent !== null) await recordConsent(unit, consent)
  return agreementView(await unit.get(agreements, agreementIdOf(personOf(call)._id)))
}

export const checkAgreement = prepared({ prepare: ask, run: record })
