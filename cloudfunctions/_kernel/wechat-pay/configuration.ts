/**
 * Reads the merchant's keys and numbers from the environment of the function; a missing one stops the start.
 */
import * as v from 'valibot'
import { must } from '@/domain/policy/must'

export interface WechatPayConfiguration {
  readonly appId: string
  readonly merchantId: string
  /** Serial of the merchant's API certificate. */
  readonly merchantSerial: string
  /** PEM. The same key signs requests and the phone's payment parameters. */
  readonly merchantKey: string
  /** Id of WeChat Pay's public key that we ask to be answered with and encrypt names under. */
  readonly platformKeyId: string
  /**
   * Every key WeChat may sign with, by id or certificate serial: more than one while keys are being changed.
   */
  readonly platformKeys: Readonly<Record<string, string>>
  /** The APIv3 key: 32 bytes. */
  readonly apiKey: string
  readonly baseUrl: string
  readonly notifyUrl: string
  /** Milliseconds since 1970, by the wall clock: signatures older than 5 minutes are refused. */
  readonly now: () => number
  /** How long one call may take before its outcome counts as unknown. */
  readonly longestWaitMilliseconds: number
}

type Environment = Readonly<Record<string, string | undefined>>

const officialBaseUrl = 'https://api.mch.weixin.qq.com/'

function required(environment: Environment, name: string): string {
  const value = environment[name]
  must(value !== undefined && value !== '', `the environment gives ${name}`)
  return value
}

/** Consoles store a PEM on one line with "\n" written out; both spellings are read. */
const pem = (text: string) => text.replace(/\\n/g, '\n')

/** The key of before a change, still accepted for verifying; optional. */
function formerKeys(environment: Environment): Record<string, string> {
  const id = environment.WECHAT_PAY_FORMER_PUBLIC_KEY_ID
  const key = environment.WECHAT_PAY_FORMER_PUBLIC_KEY
  return id && key ? { [id]: pem(key) } : {}
}

const otherKeysSchema = v.record(v.string(), v.string())

/** All further keys as JSON, by id: the next one before a change, or several at once; optional. */
function otherKeys(environment: Environment): Record<string, string> {
  const text = environment.WECHAT_PAY_OTHER_PUBLIC_KEYS
  if (!text) return {}
  const keys = v.parse(otherKeysSchema, JSON.parse(text))
  return Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, pem(key)]))
}

/**
 * The configuration that `environment` (usually `process.env`) holds; what is missing is a fault naming it.
 */
export function wechatPayConfiguration(environment: Environment): WechatPayConfiguration {
  const apiKey = required(environment, 'WECHAT_PAY_API_KEY')
  must(Buffer.byteLength(apiKey) === 32, 'WECHAT_PAY_API_KEY is 32 bytes')
  const platformKeyId = required(environment, 'WECHAT_PAY_PUBLIC_KEY_ID')
  return {
    appId: required(environment, 'MINI_PROGRAM_APP_ID'),
    merchantId: required(environment, 'WECHAT_PAY_MERCHANT_ID'),
    merchantSerial: required(environment, 'WECHAT_PAY_MERCHANT_SERIAL'),
    merchantKey: pem(required(environment, 'WECHAT_PAY_MERCHANT_KEY')),
    platformKeyId,
    platformKeys: {
      ...formerKeys(environment),
      ...otherKeys(environment),
      [platformKeyId]: pem(required(environment, 'WECHAT_PAY_PUBLIC_KEY')),
    },
    apiKey,
    baseUrl: environment.WECHAT_PAY_BASE_URL || officialBaseUrl,
    notifyUrl: required(environment, 'WECHAT_PAY_NOTIFY_URL'),
    now: () => Date.now(),
    longestWaitMilliseconds: 5000,
  }
}
