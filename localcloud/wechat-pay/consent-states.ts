/**
 * A worker's consent to receive without a tap: asked for, given within 24 hours, in force until either side
 * ends it. The merchant is told when it begins and when it ends.
 */
import { beijing } from './answer'
import type { Desk } from './desk'
import type { Bill, CloseReason, Consent } from './entities'
import { openedScene } from './transfer-scene'

export const consentLife = 24 * 3_600_000

/** The consent as a query and a notice show it. */
export function consentView(desk: Desk, consent: Consent): object {
  const { authorizationId, authorisedAt, closedAt, closeReason } = consent
  return {
    out_authorization_no: consent.outAuthorizationNo,
    appid: desk.keys.appId,
    openid: consent.openid,
    user_display_name: consent.displayName,
    state: consent.state,
    transfer_scene_id: openedScene,
    create_time: beijing(consent.createdAt),
    ...(authorizationId === null ? {} : { authorization_id: authorizationId }),
    ...(authorisedAt === null ? {} : { authorize_time: beijing(authorisedAt) }),
    ...(closedAt === null
      ? {}
      : { close_info: { close_time: beijing(closedAt), close_reason: closeReason } }),
    ...(consent.state === 'WAIT_USER_CONFIRM' ? { package_info: consent.packageInfo } : {}),
  }
}

function tell(desk: Desk, consent: Consent, event: 'CONFIRMED' | 'CLOSED'): void {
  desk.notices.add({
    eventType: `MCHTRANSFER.AUTHORIZATION.${event}`,
    originalType: 'mch_payment',
    resource: consentView(desk, consent),
    url: consent.notifyUrl,
  })
}

/** The consent of this person that is in force; there is never more than one. */
export const consentInForce = (desk: Desk, openid: string): Consent | undefined =>
  desk.rows.consents.open().find((one) => one.openid === openid && one.state === 'TAKING_EFFECT')

export function agree(desk: Desk, consent: Consent): Consent {
  const agreed: Consent = {
    ...consent,
    state: 'TAKING_EFFECT',
    authorizationId: `2012${desk.numbers.digits(23)}`,
    authorisedAt: desk.now(),
  }
  desk.rows.consents.put(agreed.outAuthorizationNo, agreed)
  tell(desk, agreed, 'CONFIRMED')
  return agreed
}

export function closeConsent(desk: Desk, consent: Consent, closeReason: CloseReason): Consent {
  const closed: Consent = { ...consent, state: 'CLOSED', closeReason, closedAt: desk.now() }
  desk.rows.consents.put(closed.outAuthorizationNo, closed)
  // Of one that was never given WeChat tells nobody.
  if (consent.state === 'TAKING_EFFECT') tell(desk, closed, 'CLOSED')
  return closed
}

/** Along with the tap for a transfer the worker agrees to the next ones, if the transfer asked for it. */
export function agreeAlong(desk: Desk, bill: Bill): void {
  const consent = desk.rows.consents.find(bill.consentNo ?? '')
  if (consent?.state !== 'WAIT_USER_CONFIRM' || consentInForce(desk, bill.openid) !== undefined) return
  agree(desk, consent)
}

/** Nobody agreed within 24 hours. */
export function expireConsent(desk: Desk, consent: Consent): void {
  const isOver = desk.now() > consent.createdAt + consentLife
  if (consent.state === 'WAIT_USER_CONFIRM' && isOver) closeConsent(desk, consent, 'USER_OVERDUE_UNCONFIRMED')
}
