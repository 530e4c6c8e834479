/** Builds the exact bytes of the question for a consent; a retry must carry the same ones. */
import { must } from '@/domain/policy/must'
import type { OrderParty } from './build-order'
import { sceneOfPayForLabour } from './build-transfer'
import type { ConsentRequest } from './consent'
import { cutText } from './cut-text'

export function checkedConsentNo(consentNo: string): string {
  must(/^[0-9A-Za-z]{1,32}$/.test(consentNo), 'a consent number is 1 to 32 letters and digits')
  return consentNo
}

export function buildConsent(party: OrderParty, request: ConsentRequest): string {
  return JSON.stringify({
    out_authorization_no: checkedConsentNo(request.consentNo),
    appid: party.appId,
    openid: request.openid,
    transfer_scene_id: sceneOfPayForLabour,
    user_display_name: cutText(request.displayName, 32),
    authorization_notify_url: party.notifyUrl,
  })
}
