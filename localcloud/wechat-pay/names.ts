/** Opens the names that merchants encrypt: under the platform's key, or under the one that follows it. */
import type { Desk } from './desk'
import { decryptedField } from './signatures'

/** The clear name, or null when it was encrypted for nobody here. */
export function openedName(desk: Desk, base64: string): string | null {
  const { platformPrivateKey, nextPlatform } = desk.keys
  const name = decryptedField(base64, platformPrivateKey)
  return name ?? (nextPlatform ? decryptedField(base64, nextPlatform.privateKey) : null)
}
