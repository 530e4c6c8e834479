/** Signatures as the SDK's own signer makes them, and what is refused. */
import { sign } from '@cloudbase/signature-nodejs'
import { verifySignature, type SignedRequest } from '../../../localcloud/protocol/verify-signature'

const nowMilliseconds = 1_764_000_000_000
const url = 'http://127.0.0.1:7300/admin?env=local-env&seqId=1a_2'
const secrets: Readonly<Record<string, string>> = { 'worker-a': 'secret-a', 'worker-b': 'secret-b' }
const rules = { nowMilliseconds, secretOf: (id: string) => secrets[id] }

const body = {
  action: 'database.getDocument',
  collectionName: '零工',
  query: '{"_id":"gig:1"}',
  limit: 100,
  multi: false,
  Data: ['a', 'b'],
  envName: 'local-env',
  tcb_sessionToken: '',
}

function signed(change: { body?: object; secretKey?: string; timestamp?: number } = {}): SignedRequest {
  const headers = { host: '127.0.0.1:7300', 'content-type': 'application/json', 'X-TCB-Source': ',SCF' }
  const { authorization, timestamp } = sign({
    secretId: 'worker-a',
    secretKey: change.secretKey ?? 'secret-a',
    method: 'post',
    url,
    params: body,
    headers,
    withSignedParams: true,
    timestamp: change.timestamp ?? nowMilliseconds / 1000,
  })
  const sent = { host: headers.host, 'content-type': 'application/json', 'x-tcb-source': ',SCF' }
  const arrived = { ...sent, authorization, 'x-timestamp': String(timestamp) }
  return { method: 'post', url, headers: arrived, body: { ...body, ...change.body } }
}

describe('the signature of a request', () => {
  it('holds when it was made with the secret of its credential', () => {
    expect(verifySignature(signed(), rules)).toEqual({ valid: true, secretId: 'worker-a' })
  })

  it.each([
    ['a field of the body was changed', signed({ body: { limit: 101 } })],
    ['a field was added', signed({ body: { transactionId: 't' } })],
    ['another secret was used', signed({ secretKey: 'secret-b' })],
    ['the address was changed', { ...signed(), url: url.replace('local-env', 'other-env') }],
    ['it is older than ten minutes', signed({ timestamp: nowMilliseconds / 1000 - 601 })],
    ['there is none', { ...signed(), headers: {} }],
  ])('fails when %s', (_case, request) => {
    expect(verifySignature(request, rules)).toMatchObject({ valid: false })
  })

  it('fails for a credential nobody knows', () => {
    expect(verifySignature(signed(), { ...rules, secretOf: () => undefined })).toMatchObject({ valid: false })
  })
})
