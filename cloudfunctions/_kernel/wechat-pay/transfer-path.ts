/**
 * Says where a stored transfer is sent: its bytes tell whether the worker taps, agrees along, or has agreed.
 */
import * as v from 'valibot'
import { readOrNull } from './reply-fields'

const transfers = 'v3/fund-app/mch-transfer/transfer-bills'

const byConsent = v.object({ authorization_id: v.string() })
const withConsent = v.object({ authorization_info: v.object({}) })

export function transferPath(storedBody: string): string {
  const body: unknown = JSON.parse(storedBody)
  if (readOrNull(byConsent, body) !== null) return `${transfers}/transfer`
  return readOrNull(withConsent, body) === null ? transfers : `${transfers}/pre-transfer-with-authorization`
}
