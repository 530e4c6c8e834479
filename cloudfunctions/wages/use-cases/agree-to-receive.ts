/**
 * A worker asks to receive wages without a tap from now on: WeChat shows them its own page, and nothing
 * counts before they have agreed there.
 */
import type { ParsedInput } from '@/contract/actions'
import type { AgreementView } from '@/contract/wages'
import { agreementDisplayName } from '@/copy/zh/payment-texts'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { agreementStates } from '@/domain/wages/agreement-states'
import { type Call, personOf } from '../../_kernel/call'
import { environment } from '../../_kernel/environment'
import { wechatPay } from '../../_kernel/merchant'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { Consent } from '../../_kernel/wechat-pay/consent'
import {
  type Agreement,
  agreementIdOf,
  agreements,
  agreementView,
  consentNumberOf,
  withConsent,
} from '../agreements'

type Input = ParsedInput<'wages.agreeToReceive'>

interface Asked {
  readonly count: number
  readonly consent: Consent
}

/** A number that has ended is never asked for again; one that waits or is in force is the same question. */
const countOf = (before: Agreement | undefined): number =>
  before === undefined ? 1 : before.count + (before.state === 'ended' ? 1 : 0)

/**
 * WeChat takes one at a time, and may not have heard that the former was taken back; it may be told again.
 */
async function tellOfEnd(before: Agreement | undefined): Promise<void> {
  if (before?.state === 'ended') await wechatPay().endConsent(before.consentNumber)
}

/** The number is made of what is stored, so that asking again after a crash is asking the same. */
async function ask(call: Call<Input>): Promise<Asked | Refusal> {
  const worker = personOf(call)
  if (worker.openid === null) return refuse('wages.agreement.no-wechat', houseRule('W-09'))
  const before = await call.reads.get(agreements, agreementIdOf(worker._id))
  const count = countOf(before)
  const consentNo = consentNumberOf(worker._id, count)
  await tellOfEnd(before)
  const displayName = agreementDisplayName(worker.realName?.nameMasked ?? null)
  const asked = await wechatPay().askConsent({ consentNo, openid: worker.openid, displayName })
  return asked.outcome === 'done'
    ? { count, consent: asked.value }
    : refuse('wages.agreement.not-now', houseRule('W-09'))
}

const freshAgreement = (call: Call<Input>, { count, consent }: Asked): Agreement => ({
  workerId: personOf(call)._id,
  count,
  consentNumber: consent.consentNo,
  state: 'awaitingWorker',
  authorizationId: null,
  askedAt: call.now,
  agreedAt: null,
  endedAt: null,
})

const parametersOf = (consent: Consent): AgreementView['parameters'] =>
  consent.state === 'awaitingWorker' && consent.packageInfo !== null
    ? {
        mchId: environment('WECHAT_PAY_MERCHANT_ID'),
        appId: environment('MINI_PROGRAM_APP_ID'),
        package: consent.packageInfo,
      }
    : null

async function record(call: Call<Input>, unit: Unit, asked: Asked): Promise<AgreementView | Refusal> {
  const agreementId = agreementIdOf(personOf(call)._id)
  const before = await unit.get(agreements, agreementId)
  const isNew = before === undefined || asked.count > before.count
  if (before && isNew) agreementStates.move(before, 'awaitingWorker')
  const next = withConsent(isNew ? freshAgreement(call, asked) : before, asked.consent)
  if (before === undefined) unit.create(agreements, agreementId, next)
  else if (next !== before) unit.save(agreements, agreementId, next)
  return agreementView(next, parametersOf(asked.consent))
}

export const agreeToReceive = prepared({ prepare: ask, run: record })
