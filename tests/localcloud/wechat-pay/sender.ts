/**
 * Sends requests signed by the stand-in's own cryptography, for bodies that the adapter would never build.
 */
import type { WechatPayStandIn } from '../../../localcloud/wechat-pay/create-wechat-pay'
import { requestText, signText } from '../../../localcloud/wechat-pay/signatures'
import type { WireRequest } from '../../../localcloud/wechat-pay/wire'
import { keys } from './bench'

/** What a test may spoil before the request is signed. */
export interface Letter {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  readonly timestamp: string
  readonly merchantId: string
  readonly serial: string
  readonly signedPath: string
}

export function letterOf(method: string, path: string, body = ''): Letter {
  return {
    method,
    path,
    query: '',
    body,
    timestamp: String(Math.floor(Date.now() / 1000)),
    merchantId: keys.merchantId,
    serial: keys.merchantSerial,
    signedPath: `/wechat-pay${path}`,
  }
}

/** The signed request of `letter`. */
export function signedRequest(letter: Letter): WireRequest {
  const { method, body, timestamp, query, signedPath } = letter
  const nonce = 'sender-nonce'
  const url = query === '' ? signedPath : `${signedPath}?${query}`
  const signature = signText(requestText({ method, url, timestamp, nonce, body }), keys.merchantPrivateKey)
  const parts = [
    `mchid="${letter.merchantId}"`,
    `nonce_str="${nonce}"`,
    `timestamp="${timestamp}"`,
    `serial_no="${letter.serial}"`,
    `signature="${signature}"`,
  ]
  return {
    method,
    path: letter.path,
    query,
    headers: {
      Authorization: `WECHATPAY2-SHA256-RSA2048 ${parts.join(',')}`,
      Host: '127.0.0.1:9',
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'User-Agent': 'tests',
      'Wechatpay-Serial': keys.platformKeyId,
    },
    rawBody: Buffer.from(body),
  }
}

export function sender(standIn: WechatPayStandIn) {
  const sendRequest = (request: WireRequest) => {
    const { status, body } = standIn.handle(request)
    const json: unknown = body === '' ? null : JSON.parse(body)
    return { status, json }
  }
  const sendText = (method: string, path: string, body: string) =>
    sendRequest(signedRequest(letterOf(method, path, body)))
  return {
    sendRequest,
    sendText,
    get: (path: string, query = '') => sendRequest(signedRequest({ ...letterOf('GET', path), query })),
    post: (path: string, body?: object) =>
      sendText('POST', path, body === undefined ? '' : JSON.stringify(body)),
  }
}
