/**
 * Checks that a request was signed by the merchant, just now, over exactly these bytes; refuses it as WeChat
 * does.
 */
import { type Answer, refused } from './answer'
import type { Keys } from './keys'
import type { Nonces } from './nonces'
import { isSigned, requestText } from './signatures'
import { namedKey } from './signing-keys'
import type { WireRequest } from './wire'

const scheme = 'WECHATPAY2-SHA256-RSA2048 '
const greatestSkewInSeconds = 300

interface Guard {
  readonly keys: Keys
  readonly wallNow: () => number
  readonly mountedAt: string
  readonly nonces: Nonces
  /** Told of what WeChat tolerates and an owner should know of. */
  readonly warn: (what: string) => void
}

/** One header, whatever its case. */
export function header(request: WireRequest, name: string): string {
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name)
  return found?.[1] ?? ''
}

/** The named values of the Authorization header, in any order; what is missing is empty. */
function credentials(authorization: string): Credentials {
  const pairs = authorization.slice(scheme.length).matchAll(/(\w+)="([^"]*)"/g)
  const values = new Map([...pairs].map(([, name = '', value = '']) => [name, value]))
  const read = (name: string) => values.get(name) ?? ''
  return {
    merchantId: read('mchid'),
    serial: read('serial_no'),
    timestamp: read('timestamp'),
    nonce: read('nonce_str'),
    signature: read('signature'),
  }
}

/** The path as the client signed it: with the folder that this stand-in is mounted in, and the query. */
function signedUrl({ mountedAt }: Guard, { path, query }: WireRequest): string {
  return `${mountedAt}${path}${query === '' ? '' : `?${query}`}`
}

interface Credentials {
  readonly merchantId: string
  readonly serial: string
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
}

function namesFlaw({ keys, wallNow }: Guard, given: Credentials): string | null {
  if (given.merchantId !== keys.merchantId) return '商户号不存在'
  if (given.serial !== keys.merchantSerial) return '商户证书序列号有误'
  if (!/^\d+$/.test(given.timestamp) || given.nonce === '') return 'Authorization 缺少时间戳或随机串'
  const skewInSeconds = Math.abs(wallNow() / 1000 - Number(given.timestamp))
  return skewInSeconds > greatestSkewInSeconds ? '时间戳超过5分钟' : null
}

function signatureFlaw(guard: Guard, request: WireRequest): string | null {
  const given = credentials(header(request, 'authorization'))
  const { timestamp, nonce, signature } = given
  const text = requestText({
    method: request.method,
    url: signedUrl(guard, request),
    timestamp,
    nonce,
    body: Buffer.from(request.rawBody).toString('utf8'),
  })
  const signed = isSigned(text, signature, guard.keys.merchantPublicKey)
  return namesFlaw(guard, given) ?? (signed ? null : '签名验证失败')
}

function headerFlaw(guard: Guard, request: WireRequest): string | null {
  if (header(request, 'accept') === '' || header(request, 'user-agent') === '') {
    return 'Http头缺少Accept或User-Agent'
  }
  const keyId = header(request, 'wechatpay-serial')
  if (namedKey(guard.keys, keyId) === null) return 'Wechatpay-Serial 不是本商户的平台公钥'
  const hasBody = request.rawBody.length > 0
  const isJson = header(request, 'content-type').startsWith('application/json')
  return hasBody && !isJson ? 'Http头Content-Type应为application/json' : null
}

/** A nonce that comes twice is tolerated, since a proxy may repeat a request; but it is worth a look. */
function warnOfRepetition(guard: Guard, request: WireRequest): void {
  const { nonce } = credentials(header(request, 'authorization'))
  if (guard.nonces.isRepeated(nonce, guard.wallNow())) guard.warn('nonceRepeated')
}

/** Null when the request may be served, else the refusal. */
export function unauthorised(guard: Guard, request: WireRequest): Answer | null {
  if (!header(request, 'authorization').startsWith(scheme)) return refused('SIGN_ERROR', '认证类型不正确')
  const flaw = signatureFlaw(guard, request)
  if (flaw !== null) return refused('SIGN_ERROR', flaw)
  warnOfRepetition(guard, request)
  const missing = headerFlaw(guard, request)
  return missing === null ? null : refused('PARAM_ERROR', missing)
}
