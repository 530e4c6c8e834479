/**
 * Opens what was posted to the notify address: proves that WeChat wrote it, just now, to us; then decrypts
 * it.
 */
import * as v from 'valibot'
import type { WechatPayConfiguration } from './configuration'
import type { Notice, NoticeRequest, NoticeResource } from './notice'
import { plugin } from './plugin'
import { readOrNull } from './reply-fields'
import { readConsent } from './read-consent'
import { readRefund } from './read-refund'
import { readTrade } from './read-trade'
import { readTransfer } from './read-transfer'

const oldestInSeconds = 300
const probePrefix = 'WECHATPAY/SIGNTEST/'

const envelopeSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  event_type: v.string(),
  resource: v.object({
    algorithm: v.literal('AEAD_AES_256_GCM'),
    ciphertext: v.string(),
    nonce: v.string(),
    associated_data: v.optional(v.string(), ''),
  }),
})

type Envelope = v.InferOutput<typeof envelopeSchema>

interface Seal {
  readonly timestamp: string
  readonly nonce: string
  readonly serial: string
  readonly signature: string
}

const forged = (why: string): Notice => ({ kind: 'forged', why })

/** The four signature headers, whatever their case, or null when one is missing. */
function sealOf(headers: NoticeRequest['headers']): Seal | null {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const seal = {
    timestamp: lower.get('wechatpay-timestamp') ?? '',
    nonce: lower.get('wechatpay-nonce') ?? '',
    serial: lower.get('wechatpay-serial') ?? '',
    signature: lower.get('wechatpay-signature') ?? '',
  }
  return Object.values(seal).includes('') ? null : seal
}

/** Why the seal cannot be good, before any arithmetic; null when it may be. */
function flawOf(seal: Seal, configuration: WechatPayConfiguration): string | null {
  if (!Object.hasOwn(configuration.platformKeys, seal.serial)) return `the serial ${seal.serial} is unknown`
  if (!/^\d{1,12}$/.test(seal.timestamp)) return 'the timestamp is no number'
  const ageInSeconds = Math.abs(configuration.now() / 1000 - Number(seal.timestamp))
  return ageInSeconds > oldestInSeconds ? 'the timestamp is more than 5 minutes away' : null
}

/**
 * The text of exactly these bytes, or null when they are no UTF-8: then no other bytes can have the same
 * text.
 */
function textOf(rawBody: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(rawBody)
  } catch {
    // A stranger's bytes; WeChat sends UTF-8.
    return null
  }
}

async function isSignedBy(key: string, seal: Seal, text: string): Promise<boolean> {
  const { Formatter, Rsa } = await plugin()
  const signed = Formatter.response(seal.timestamp, seal.nonce, text)
  return Rsa.verify(signed, seal.signature, Rsa.from(key, 'public'))
}

/** JSON of `text`, or undefined when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What a stranger posts need not be JSON; the schema then refuses it.
    return undefined
  }
}

async function decrypted(resource: Envelope['resource'], apiKey: string): Promise<unknown> {
  const { Aes } = await plugin()
  try {
    return jsonOf(Aes.AesGcm.decrypt(resource.ciphertext, apiKey, resource.nonce, resource.associated_data))
  } catch {
    // The tag does not fit: sealed with another APIv3 key, or changed on the way.
    return undefined
  }
}

type ResourceReader = (json: unknown, configuration: WechatPayConfiguration) => NoticeResource | null

/** The first words of an event say what it is about. */
const readers: readonly (readonly [event: string, read: ResourceReader])[] = [
  [
    'TRANSACTION.',
    (json, configuration) => {
      const trade = readTrade(json, configuration)
      return trade && { about: 'trade', trade }
    },
  ],
  [
    'REFUND.',
    (json, configuration) => {
      const refund = readRefund(json, configuration)
      return refund && { about: 'refund', refund }
    },
  ],
  [
    'MCHTRANSFER.BILL.',
    (json, configuration) => {
      const transfer = readTransfer(json, configuration)
      return transfer && { about: 'transfer', transfer }
    },
  ],
  [
    'MCHTRANSFER.AUTHORIZATION.',
    (json, configuration) => {
      const consent = readConsent(json, configuration)
      return consent && { about: 'consent', consent }
    },
  ],
]

/** Reads the decrypted resource by its event; null when a known event does not read or is not ours. */
function resourceOf(
  eventType: string,
  json: unknown,
  configuration: WechatPayConfiguration,
): NoticeResource | null {
  const reader = readers.find(([event]) => eventType.startsWith(event))
  return reader === undefined ? { about: 'other' } : reader[1](json, configuration)
}

async function openEnvelope(text: string, configuration: WechatPayConfiguration): Promise<Notice> {
  const envelope = readOrNull(envelopeSchema, jsonOf(text))
  if (envelope === null) return forged('the body is no notice')
  const json = await decrypted(envelope.resource, configuration.apiKey)
  if (json === undefined) return forged('the resource does not decrypt')
  const resource = resourceOf(envelope.event_type, json, configuration)
  if (resource === null) return forged(`the resource of ${envelope.event_type} does not read or is not ours`)
  return { kind: 'notice', noticeId: envelope.id, eventType: envelope.event_type, resource }
}

/** Verifies, then decrypts; in that order, because an unverified ciphertext is a stranger's. */
export async function openNotice(
  request: NoticeRequest,
  configuration: WechatPayConfiguration,
): Promise<Notice> {
  const seal = sealOf(request.headers)
  if (seal === null) return forged('a signature header is missing')
  if (seal.signature.startsWith(probePrefix)) return { kind: 'probe' }
  const flaw = flawOf(seal, configuration)
  if (flaw !== null) return forged(flaw)
  const key = configuration.platformKeys[seal.serial] ?? ''
  const text = textOf(request.rawBody)
  if (text === null || !(await isSignedBy(key, seal, text))) return forged('the signature does not verify')
  return openEnvelope(text, configuration)
}
