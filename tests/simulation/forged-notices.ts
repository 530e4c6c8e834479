/**
 * Notices that must not be believed: old ones again, edited ones, and well signed ones about the wrong thing.
 */
import type { Keys } from '../../localcloud/wechat-pay/keys'
import { signatureHeaders } from '../../localcloud/wechat-pay/sealing'
import { sealed, unsealed } from '../../localcloud/wechat-pay/signatures'

export interface Delivered {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const forgeries = ['replayed', 'edited', 'of a wrong amount', 'of a wrong app'] as const

interface Forgery {
  readonly original: Delivered
  readonly kind: (typeof forgeries)[number]
  readonly keys: Keys
  readonly now: number
}

interface NoticeBody {
  readonly id: string
  readonly resource: { readonly ciphertext: string; readonly nonce: string; readonly associated_data: string }
}

function opened(ciphertext: string, sealing: Parameters<typeof unsealed>[1]): string | undefined {
  try {
    return unsealed(ciphertext, sealing).toString('utf8')
  } catch {
    // It was spoilt with another key already: it is a forgery as it is.
    return undefined
  }
}

const altered = (text: string, { kind, keys }: Forgery): string =>
  kind === 'of a wrong app'
    ? text.replaceAll(keys.appId, 'wxffffffffffffffff').replaceAll(keys.merchantId, '1999999999')
    : text.replace(/"(total|refund|transfer_amount)":(\d+)/, '"$1":9$2')

/** Opened with the true key, changed, sealed and signed again: only its content is wrong. */
function resealed(forgery: Forgery): Delivered {
  const { original, keys, now } = forgery
  const body = JSON.parse(original.body) as NoticeBody
  const { ciphertext, nonce, associated_data: associatedData } = body.resource
  const sealing = { key: Buffer.from(keys.apiKey), nonce: Buffer.from(nonce), associatedData }
  const text = opened(ciphertext, sealing)
  if (text === undefined) return original
  const resource = { ...body.resource, ciphertext: sealed(Buffer.from(altered(text, forgery)), sealing) }
  const changed = JSON.stringify({ ...body, id: `${body.id.slice(0, 30)}-f`, resource })
  const headers = { ...original.headers, ...signatureHeaders({ keys, atMilliseconds: now }, changed) }
  return { headers, body: changed }
}

/** Takes a notice that was delivered; gives one that looks like it and must change nothing. */
export function forged(forgery: Forgery): Delivered {
  const { original, kind } = forgery
  if (kind === 'replayed') return original
  if (kind === 'edited') return { ...original, body: original.body.replace('"id":"', '"id":"x') }
  return resealed(forgery)
}
