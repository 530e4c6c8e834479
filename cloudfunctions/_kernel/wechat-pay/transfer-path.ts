/**
 * Says where a stored transfer is sent: its bytes tell whether the worker taps, agrees along, or has agreed.
 */
import * as v from 'valibot'
import { readOrNull } from './reply-fields'

const transfers = 'v3/fund-app/mch-transfer/transfer-bills'

const byConsent = v.object({ authorization_id: v.string() })
const withConsent = v.object({ authorization_info: v.object({}) })

/** The consent that the stored bytes name; null when the worker taps. */
export const authorizationIn = (storedBody: string): string | null =>
  readOrNull(byConsent, JSON.parse(storedBody))?.authorization_id ?? null

export function transferPath(storedBody: string): string {
  const body: unknown = JSON.parse(storedBody)
  if (authorizationIn(storedBody) !== null) return `${transfers}/transfer`
  return readOrNull(withConsent, body) === null ? transfers : `${transfers}/pre-transfer-with-authorization`
}
