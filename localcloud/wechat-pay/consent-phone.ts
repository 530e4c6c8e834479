/** Plays the worker's phone for consents: agree, decline by doing nothing, or end one that is in force. */
import { agree, closeConsent, consentInForce, consentLife } from './consent-states'
import type { Desk } from './desk'
import type { Consent } from './entities'
import type { ReceivingVisit } from './receiving'

/** Why the page does not open, or the consent it opens for. */
export function consentAtPhone(desk: Desk, visit: ReceivingVisit): Consent | { readonly flaw: string } {
  const consent = desk.rows.consents.findBy(visit.package)
  if (consent === undefined) return { flaw: '授权凭证不存在' }
  if (consent.openid !== visit.openid) return { flaw: '授权人与申请对象不一致' }
  if (consent.state !== 'WAIT_USER_CONFIRM') return { flaw: `授权状态为 ${consent.state}` }
  if (consentInForce(desk, visit.openid) !== undefined) return { flaw: '已有生效中的授权' }
  return desk.now() > consent.createdAt + consentLife ? { flaw: '已超过24小时' } : consent
}

export const agreeAtPhone = (desk: Desk, consent: Consent): Consent => agree(desk, consent)

/** The worker ends the consent in the settings of WeChat. */
export function endAtPhone(desk: Desk, openid: string): Consent | { readonly flaw: string } {
  const consent = consentInForce(desk, openid)
  return consent === undefined ? { flaw: '没有生效中的授权' } : closeConsent(desk, consent, 'USER_CLOSE')
}
