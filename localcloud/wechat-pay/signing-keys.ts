/**
 * Which of the platform's keys signs: a reply is signed by the key that the request names; notices by both
 * while keys are being changed, by the next one in the share that was set.
 */
import { createHash } from 'node:crypto'
import type { Desk } from './desk'
import type { Keys, PlatformKey } from './keys'

export type SigningKey = Pick<PlatformKey, 'keyId' | 'privateKey'>

export const shareCounter = 'nextKeyShare'

export const presentKey = (keys: Keys): SigningKey => ({
  keyId: keys.platformKeyId,
  privateKey: keys.platformPrivateKey,
})

/** The key that `keyId` names, or null when it is none of the platform's. */
export function namedKey(keys: Keys, keyId: string): SigningKey | null {
  if (keyId === '' || keyId === keys.platformKeyId) return presentKey(keys)
  return keyId === keys.nextPlatform?.keyId ? keys.nextPlatform : null
}

/** WeChat raises the share over seven days: 0.1, 1, 5, 10, 20, 50, 100 per cent; here in thousandths. */
export function noticeKey(desk: Desk, sending: string): SigningKey {
  const { keys, rows } = desk
  const share = rows.counters.find(shareCounter)?.value ?? 0
  const lot = createHash('sha256').update(sending).digest().readUInt32BE(0) % 1000
  return keys.nextPlatform !== undefined && lot < share ? keys.nextPlatform : presentKey(keys)
}
