/**
 * The door of the SDK: checks the signature of each request against its worker's secret, then lets the
 * protocol answer.
 */
import type { WorkerCredentials } from '../functions/caller'
import { isDocument, type Document } from '../documents/canonical-text'
import type { Protocol } from '../protocol/protocol'
import { verifySignature } from '../protocol/verify-signature'
import { jsonReply, type HttpReply, type HttpRequest, type Route } from './http'
import { readMultipart } from './multipart'

/** A batch of documents; production takes 16 MB at most in one reply. */
const limitBytes = 16_777_216

interface AdminFacts {
  readonly protocol: Protocol
  readonly gatewayUrl: string
  credentialsFor(workerId: string): WorkerCredentials
  now(): number
}

function readBody({ headers, rawBody }: HttpRequest): Document {
  const contentType = headers['content-type'] ?? ''
  if (contentType.startsWith('multipart/form-data')) return readMultipart(contentType, rawBody)
  try {
    const body: unknown = JSON.parse(rawBody.toString('utf8'))
    return isDocument(body) ? body : {}
  } catch {
    return {}
  }
}

export function adminRoute({ protocol, gatewayUrl, credentialsFor, now }: AdminFacts): Route {
  async function answer(request: HttpRequest): Promise<HttpReply> {
    const body = readBody(request)
    const verdict = verifySignature(
      {
        method: request.method.toLowerCase(),
        url: `${gatewayUrl}${request.rawUrl}`,
        headers: request.headers,
        body,
      },
      { secretOf: (secretId) => credentialsFor(secretId).secretKey, nowMilliseconds: now() },
    )
    // The SDK reads failures from the body; any other status than 200 it takes for a broken network.
    if (!verdict.valid) return jsonReply(200, { code: 'SIGN_PARAM_INVALID', message: verdict.why })
    const reply = await protocol.handle({ body, headers: request.headers, rawBody: request.rawBody })
    if (!(reply instanceof Uint8Array)) return jsonReply(200, reply)
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: Buffer.from(reply) }
  }

  return { method: 'POST', path: '/admin', limitBytes, answer }
}
