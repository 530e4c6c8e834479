/** Reads how a consent stands, out of an answer or a notice. */
import * as v from 'valibot'
import type { OrderParty } from './build-order'
import type { Consent } from './consent'
import { momentField, readOrNull } from './reply-fields'

const owned = { out_authorization_no: v.string(), appid: v.optional(v.string()) }

const schema = v.variant('state', [
  v.object({ ...owned, state: v.literal('WAIT_USER_CONFIRM'), package_info: v.optional(v.string()) }),
  v.object({
    ...owned,
    state: v.literal('TAKING_EFFECT'),
    authorization_id: v.pipe(v.string(), v.minLength(1)),
    authorize_time: momentField,
  }),
  v.object({
    ...owned,
    state: v.literal('CLOSED'),
    close_info: v.object({ close_time: momentField, close_reason: v.string() }),
  }),
])

/** The consent that `json` tells of, or null when it does not read or is another merchant's. */
export function readConsent(json: unknown, party: OrderParty): Consent | null {
  const reply = readOrNull(schema, json)
  if (reply === null || (reply.appid ?? party.appId) !== party.appId) return null
  const consentNo = reply.out_authorization_no
  if (reply.state === 'WAIT_USER_CONFIRM')
    return { state: 'awaitingWorker', consentNo, packageInfo: reply.package_info ?? null }
  if (reply.state === 'TAKING_EFFECT') {
    const { authorization_id: authorizationId, authorize_time: agreedAt } = reply
    return { state: 'inForce', consentNo, authorizationId, agreedAt }
  }
  const { close_reason: reason, close_time: endedAt } = reply.close_info
  return { state: 'ended', consentNo, reason, endedAt }
}
