/** Decides whether a request was signed with the secret of its credential (TC3-HMAC-SHA256), and recently. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Document } from '../documents/canonical-text'

export interface SignedRequest {
  /** As the SDK signs it: in lower case. */
  readonly method: string
  /** With host and query, for instance http://127.0.0.1:7300/admin?env=local-env&seqId=1_2 */
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Document
}

export interface SignatureRules {
  readonly secretOf: (secretId: string) => string | undefined
  readonly nowMilliseconds: number
}

export type Verdict =
  { readonly valid: true; readonly secretId: string } | { readonly valid: false; readonly why: string }

const credential = String.raw`Credential=([^/]+)/(\d{4}-\d\d-\d\d)/(\w+)/tc3_request`
const signedParts = '(?:SignedParams=[^,]*, )?SignedHeaders=([^,]+), Signature=([0-9a-f]{64})'
const shape = new RegExp(`^TC3-HMAC-SHA256 ${credential}, ${signedParts}$`)

const skewSecondsAtMost = 600

/** What the request claims about itself. */
interface Claim {
  readonly secretId: string
  readonly date: string
  readonly service: string
  readonly signedHeaders: string
  readonly signature: string
  readonly timestamp: number
}

/** Takes a request with its headers in lower case and the secrets; says whether its signature holds. */
export function verifySignature(request: SignedRequest, rules: SignatureRules): Verdict {
  const claim = claimOf(request)
  if (!claim) return { valid: false, why: 'the authorization header has another form' }
  if (!isOfNow(claim, rules.nowMilliseconds)) return { valid: false, why: 'the timestamp is not of now' }
  const secret = rules.secretOf(claim.secretId)
  if (secret === undefined) return { valid: false, why: `nobody knows the credential ${claim.secretId}` }
  const same = timingSafeEqual(signatureOf({ request, claim, secret }), Buffer.from(claim.signature, 'hex'))
  if (!same) return { valid: false, why: 'the signature does not fit the request' }
  return { valid: true, secretId: claim.secretId }
}

function claimOf(request: SignedRequest): Claim | undefined {
  const parts = shape.exec(headerOf(request, 'authorization'))?.slice(1)
  if (!parts) return undefined
  const [secretId = '', date = '', service = '', signedHeaders = '', signature = ''] = parts
  const timestamp = Number(headerOf(request, 'x-timestamp'))
  return { secretId, date, service, signedHeaders, signature, timestamp }
}

function isOfNow({ timestamp, date }: Claim, nowMilliseconds: number): boolean {
  const recent = Math.abs(nowMilliseconds / 1000 - timestamp) <= skewSecondsAtMost
  return recent && new Date(timestamp * 1000).toISOString().slice(0, 10) === date
}

function signatureOf(signing: { request: SignedRequest; claim: Claim; secret: string }): Buffer {
  const { request, claim, secret } = signing
  const { date, service, timestamp, signedHeaders } = claim
  const scope = `${date}/${service}/tc3_request`
  const canonical = digest(canonicalRequest(request, signedHeaders))
  const key = [date, service, 'tc3_request'].reduce<string | Buffer>(keyed, `TC3${secret}`)
  return keyed(key, ['TC3-HMAC-SHA256', timestamp, scope, canonical].join('\n'))
}

function headerOf({ headers }: SignedRequest, name: string): string {
  const value = headers[name]
  return typeof value === 'string' ? value : ''
}

function keyed(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function canonicalRequest(request: SignedRequest, signedHeaders: string): string {
  const [path = '', query = ''] = request.url.replace(/^https?:/, '').split('?')
  const headers = signedHeaders.split(';').map((name) => `${name}:${signedHeaderValue(request, name)}\n`)
  return [request.method, path, query, headers.join(''), signedHeaders, payloadDigest(request.body)].join(
    '\n',
  )
}

function signedHeaderValue(request: SignedRequest, name: string): string {
  const value = headerOf(request, name).trim()
  if (name === 'content-type') return value.startsWith('multipart/form-data') ? 'multipart/form-data' : value
  return value.toLowerCase()
}

/** Each field of the body, sorted by its lower-case name; empty ones are left out, as the signer does. */
function payloadDigest(body: Document): string {
  const fields = Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name.toLowerCase().trim(), signedValue(value)])
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => one.localeCompare(other))
  const hash = createHash('sha256')
  for (const [name, value] of fields) hash.update(`&${name}=${value}\r\n`)
  return hash.digest('hex')
}

function signedValue(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim()
}
