/** Types of what WeChat posts to us, once it is proven to come from WeChat, and of what only pretends to. */
import type { Consent } from './consent'
import type { Refund, Trade } from './trade'
import type { Transfer } from './transfer'

export interface NoticeRequest {
  /** Any case; read case-insensitively. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The bytes as they came, never re-serialised JSON: that breaks the signature. */
  readonly rawBody: Uint8Array
}

/** What the notice tells; `other` is an event this house does not know and may acknowledge. */
export type NoticeResource =
  | { readonly about: 'trade'; readonly trade: Trade }
  | { readonly about: 'refund'; readonly refund: Refund }
  | { readonly about: 'transfer'; readonly transfer: Transfer }
  | { readonly about: 'consent'; readonly consent: Consent }
  | { readonly about: 'other' }

/**
 * - `notice`: signed by WeChat, fresh, decrypted. `noticeId` is unique per notice and the same in its
 *   retries.
 * - `probe`: WeChat tests whether we verify (signature starts with WECHATPAY/SIGNTEST/). Answer as to a
 *   forgery.
 * - `forged`: answer 401 with {"code":"FAIL"}; `why` is for the log.
 */
export type Notice =
  | {
      readonly kind: 'notice'
      readonly noticeId: string
      readonly eventType: string
      readonly resource: NoticeResource
    }
  | { readonly kind: 'probe' }
  | { readonly kind: 'forged'; readonly why: string }
