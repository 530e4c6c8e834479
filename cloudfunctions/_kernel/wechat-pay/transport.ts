/**
 * Sends one signed request to WeChat Pay and hands back its answer only when the signature on it is WeChat's.
 */
import { must } from '@/domain/policy/must'
import type { Reply } from './classify'
import type { WechatPayConfiguration } from './configuration'
import { plugin } from './plugin'

export interface Call {
  readonly method: 'GET' | 'POST'
  /** Without a leading slash, so that a base URL with a path keeps it. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** The exact JSON text to send. */
  readonly body?: string
  /** A file is asked for: WeChat does not sign it, so whoever asks must hold its hash. */
  readonly isFile?: boolean
}

/** Either an answer, or why there is none that may be believed. */
export type Sent = Reply | { readonly unbelievable: string }

export type Transport = (call: Call) => Promise<Sent>

const largestReplyInBytes = 1_000_000
const largestFileInBytes = 32_000_000
/** A file takes longer than an answer; still well within the minute a function may run. */
const longestDownloadMilliseconds = 20_000

/** What the plugin and axios reject with, as far as it is used here. */
interface Failure {
  readonly code?: unknown
  readonly message?: unknown
  readonly response?: { readonly status?: unknown; readonly data?: unknown }
}

const isFailure = (thrown: unknown): thrown is Failure => typeof thrown === 'object' && thrown !== null

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text ?? null
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON (a proxy's page, say): the classifier then finds no code in it.
    return null
  }
}

/**
 * An error answer may come without any signature (WeChat cannot always sign one); it is passed on. A
 * signature that is there but does not verify is a forgery, whatever the status.
 */
function unsignedError(failure: Failure): Reply | null {
  const status = failure.response?.status
  if (failure.code !== 'EV3_RES_HEADERS_INCOMPLATE' || typeof status !== 'number' || status < 400) return null
  return { status, json: parsed(failure.response?.data) }
}

function whatFailed(thrown: unknown): Sent {
  must(isFailure(thrown), 'a call fails with an error object')
  return (
    unsignedError(thrown) ?? { unbelievable: `${String(thrown.code ?? 'error')}: ${String(thrown.message)}` }
  )
}

/**
 * The plugin signs and sends `JSON.stringify` of an object, so stored text is parsed for it; the check makes
 * sure that what goes out is byte for byte what was stored.
 */
function objectOf(body: string | undefined): unknown {
  if (body === undefined) return undefined
  const value: unknown = JSON.parse(body)
  must(JSON.stringify(value) === body, 'a stored body is sent with the same bytes')
  return value
}

async function signedClient(configuration: WechatPayConfiguration) {
  const { Decorator } = await plugin()
  const options = {
    mchid: configuration.merchantId,
    serial: configuration.merchantSerial,
    privateKey: configuration.merchantKey,
    certs: { ...configuration.platformKeys },
    baseURL: configuration.baseUrl,
    headers: { 'Wechatpay-Serial': configuration.platformKeyId },
    maxRedirects: 0,
    maxContentLength: largestReplyInBytes,
    // Money does not travel through whatever proxy the environment happens to name.
    proxy: false,
    // Every status counts as an answer here, which also makes the plugin verify error answers.
    validateStatus: () => true,
  }
  return Decorator.jsonBased(options)
}

/** What a call that asks for a file needs beyond the usual. */
const fileOptions = (call: Call) =>
  call.isFile === true
    ? { responseType: 'arraybuffer' as const, maxContentLength: largestFileInBytes, decompress: false }
    : {}

/** The answer to a call for a file: the bytes, or the error that came in their place. */
function fileReply(status: number, data: unknown): Reply {
  if (!Buffer.isBuffer(data)) return { status, json: null }
  return status === 200
    ? { status, json: null, bytes: data }
    : { status, json: parsed(data.toString('utf8')) }
}

/** A transport for `configuration`; the client is made at the first call and kept. */
export function createTransport(configuration: WechatPayConfiguration): Transport {
  let client: ReturnType<typeof signedClient> | undefined
  return async (call) => {
    client ??= signedClient(configuration)
    const data = objectOf(call.body)
    const isFile = call.isFile === true
    const waitMilliseconds = isFile ? longestDownloadMilliseconds : configuration.longestWaitMilliseconds
    try {
      const response = await (
        await client
      ).request<unknown>({
        method: call.method,
        url: call.path,
        params: call.query,
        data,
        signal: AbortSignal.timeout(waitMilliseconds),
        ...fileOptions(call),
      })
      return isFile
        ? fileReply(response.status, response.data)
        : { status: response.status, json: parsed(response.data) }
    } catch (thrown) {
      return whatFailed(thrown)
    }
  }
}
