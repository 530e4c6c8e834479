/** Types of the stand-in for WeChat Pay: what goes in and comes out, and what its owner must lend it. */
import type { Keys } from './keys'
import type { Store } from './rows'

export interface WireRequest {
  readonly method: string
  /** Without the folder it is mounted in: `/v3/pay/transactions/jsapi`. */
  readonly path: string
  /** As it stood in the URL, without the question mark; empty when there was none. It is signed. */
  readonly query: string
  /** Any case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly rawBody: Uint8Array
  /** Where the connection comes from; needed only where addresses are listed. */
  readonly remoteAddress?: string
}

/** The console of a real merchant shows its caps; the stand-in's are these, in fen. */
export interface Caps {
  readonly billFen: number
  readonly userDayFen: number
  readonly merchantDayFen: number
}

export interface WireReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Sent in the place of `body` when it is there: a file. */
  readonly bytes?: Uint8Array
  /** True when the answer gets lost on the way: whoever carries it must cut the connection instead. */
  readonly lost: boolean
  /** How long whoever carries it must wait first; notices go out meanwhile. */
  readonly delayMilliseconds?: number
}

/** Posts a notice to our own address; resolves to the status it was answered with, 0 when nobody answered. */
export type Deliver = (
  url: string,
  headers: Readonly<Record<string, string>>,
  rawBody: Uint8Array,
) => Promise<number>

export interface Options {
  /** Business time in milliseconds since 1970: a clock that tests and the demo may move. */
  readonly now: () => number
  /** Time of signatures, for when the clients' own clocks do not move with `now`. Default: `now`. */
  readonly wallNow?: () => number
  readonly store: Store
  readonly deliver: Deliver
  readonly keys: Keys
  /** The WeChat user behind an openid of this app, or undefined for a stranger. */
  readonly people: (openid: string) => { readonly realName: string } | undefined
  /** Same seed, same calls: same numbers. */
  readonly seed: number
  /** The folder of the URL it is mounted in; clients sign it with the path. Default `/wechat-pay`. */
  readonly mountedAt?: string
  readonly caps?: Partial<Caps>
  /** The addresses that transfers may come from. Default: anywhere. */
  readonly allowedAddresses?: readonly string[]
  /** What a transfer does while the operation account is too low: it waits (default), or is refused. */
  readonly shortFloat?: 'waits' | 'refused'
  /** When a transfer shows in the fund bill: when its amount is locked (default), or when it succeeds. */
  readonly transferLines?: 'whenLocked' | 'whenSucceeded'
  /**
   * Where merchants reach the stand-in, without a slash at the end; bills are downloaded from there. Default:
   * the host of the request, and the folder.
   */
  readonly publicUrl?: string
  /** Channel fee of a payment in ten-thousandths, rounded half up. Default 60 (0.6 %). */
  readonly feePerTenThousand?: number
}
