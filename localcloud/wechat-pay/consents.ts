/** Endpoints of the consent to receive without a tap (免确认收款授权): ask, query, close. */
import type * as v from 'valibot'
import { type Answer, beijing, ok, refused } from './answer'
import { cancelBody, consentBody, readBody } from './body-schemas'
import { closeConsent, consentInForce, consentView } from './consent-states'
import type { Desk } from './desk'
import type { Consent } from './entities'
import { openedScene, perceptions } from './transfer-scene'

type Body = v.InferOutput<typeof consentBody>

/** A record that nobody agreed to can be asked for thirty days. */
const overdueKept = 30 * 24 * 3_600_000

export interface ConsentWish {
  readonly outAuthorizationNo: string
  readonly openid: string
  readonly displayName: string
  readonly notifyUrl: string
  readonly sentBody: string | null
}

/** Keeps what is asked for; the worker's phone answers it. */
export function putConsent(desk: Desk, wish: ConsentWish): Consent {
  const consent: Consent = {
    ...wish,
    authorizationId: null,
    packageInfo: desk.numbers.letters(40),
    state: 'WAIT_USER_CONFIRM',
    closeReason: null,
    createdAt: desk.now(),
    authorisedAt: null,
    closedAt: null,
  }
  desk.rows.consents.put(consent.outAuthorizationNo, consent)
  return consent
}

function flawOf(desk: Desk, body: Body): Answer | null {
  if (body.appid !== desk.keys.appId) return refused('APPID_MCHID_NOT_MATCH', 'appid 与商户号不匹配')
  if (desk.people(body.openid) === undefined) return refused('PARAM_ERROR', '无效的 openid')
  if (body.transfer_scene_id !== openedScene) return refused('NO_AUTH', '该转账场景未开通')
  const perception = body.user_recv_perception
  if (perception !== undefined && !perceptions.includes(perception))
    return refused('PARAM_ERROR', '用户收款感知不在该场景可选范围内')
  return consentInForce(desk, body.openid) === undefined
    ? null
    : refused('INVALID_REQUEST', '用户已有生效中的授权')
}

const askedView = (consent: Consent): Answer =>
  ok({
    out_authorization_no: consent.outAuthorizationNo,
    state: consent.state,
    create_time: beijing(consent.createdAt),
    package_info: consent.packageInfo,
  })

/** POST …/user-confirm-authorization. The same number with the same bytes is the same consent. */
export function askConsent(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(consentBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const { body } = read
  const sentBody = Buffer.from(rawBody).toString('utf8')
  const known = desk.rows.consents.find(body.out_authorization_no)
  if (known !== undefined) {
    return known.sentBody === sentBody
      ? askedView(known)
      : refused('ALREADY_EXISTS', '商户授权单号已存在但请求参数不一致')
  }
  const flaw = flawOf(desk, body)
  if (flaw !== null) return flaw
  return askedView(
    putConsent(desk, {
      outAuthorizationNo: body.out_authorization_no,
      openid: body.openid,
      displayName: body.user_display_name,
      notifyUrl: body.authorization_notify_url,
      sentBody,
    }),
  )
}

/** GET …/out-authorization-no/{no} */
export function queryConsent(desk: Desk, outAuthorizationNo: string): Answer {
  const consent = desk.rows.consents.find(outAuthorizationNo)
  if (consent === undefined) return refused('NOT_FOUND', '授权单不存在')
  const isForgotten =
    consent.closeReason === 'USER_OVERDUE_UNCONFIRMED' && desk.now() > (consent.closedAt ?? 0) + overdueKept
  return isForgotten ? refused('NOT_FOUND', '授权单不存在') : ok(consentView(desk, consent))
}

/** POST …/out-authorization-no/{no}/close, with no body or an empty object; may be repeated. */
export function endConsent(desk: Desk, outAuthorizationNo: string, rawBody: Uint8Array): Answer {
  const read = rawBody.length === 0 ? { body: {} } : readBody(cancelBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const consent = desk.rows.consents.find(outAuthorizationNo)
  if (consent === undefined) return refused('NOT_FOUND', '授权单不存在')
  const closed = consent.state === 'CLOSED' ? consent : closeConsent(desk, consent, 'CLOSE_VIA_MCH_API')
  return ok(consentView(desk, closed))
}
