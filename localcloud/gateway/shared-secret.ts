/** How the played outside offices know a caller: an HMAC over the raw body with a secret both sides hold. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { jsonReply, type HttpReply, type HttpRequest } from './http'

/** Header of requests and of replies: base64 of HMAC-SHA256 over the body's bytes. */
export const signatureHeader = 'x-signature'

function signBody(secret: string, body: string | Buffer): string {
  return createHmac('sha256', secret).update(body).digest('base64')
}

export function isSignedWith(secret: string, request: HttpRequest): boolean {
  const expected = Buffer.from(signBody(secret, request.rawBody))
  const given = Buffer.from(String(request.headers[signatureHeader] ?? ''))
  return expected.length === given.length && timingSafeEqual(expected, given)
}

export function signedJsonReply(secret: string, status: number, value: unknown): HttpReply {
  const reply = jsonReply(status, value)
  return { ...reply, headers: { ...reply.headers, [signatureHeader]: signBody(secret, reply.body) } }
}
