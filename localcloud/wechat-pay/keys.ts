/** Makes the keys of a merchant and of the stand-in, and the environment a function finds them in. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'

/** A key that WeChat will sign with after a change of keys. */
export interface PlatformKey {
  readonly keyId: string
  readonly publicKey: string
  readonly privateKey: string
}

/** All strings, so that they can be kept in a file. */
export interface Keys {
  readonly appId: string
  readonly merchantId: string
  readonly merchantSerial: string
  readonly merchantPrivateKey: string
  readonly merchantPublicKey: string
  readonly platformKeyId: string
  readonly platformPrivateKey: string
  readonly platformPublicKey: string
  /** 32 characters. */
  readonly apiKey: string
  /** While keys are being changed, both sign. */
  readonly nextPlatform?: PlatformKey
}

function pair(): { readonly publicKey: string; readonly privateKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex')

const platformKeyId = () => `PUB_KEY_ID_0119000000012026112400${hex(6)}`

/** The key that follows the platform's present one. */
export const generateNextPlatform = (): PlatformKey => ({ keyId: platformKeyId(), ...pair() })

/** Fresh keys for `appId`; takes a few tenths of a second. */
export function generateKeys(appId = 'wx0123456789abcdef'): Keys {
  const merchant = pair()
  const platform = pair()
  return {
    appId,
    merchantId: '1900000001',
    merchantSerial: hex(20).toUpperCase(),
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformKeyId: platformKeyId(),
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiKey: hex(16),
  }
}

/** The variables a function needs to pay through `baseUrl` (ends with a slash) and be told at `notifyUrl`. */
export function environmentOf(keys: Keys, urls: { readonly baseUrl: string; readonly notifyUrl: string }) {
  return {
    MINI_PROGRAM_APP_ID: keys.appId,
    WECHAT_PAY_MERCHANT_ID: keys.merchantId,
    WECHAT_PAY_MERCHANT_SERIAL: keys.merchantSerial,
    WECHAT_PAY_MERCHANT_KEY: keys.merchantPrivateKey,
    WECHAT_PAY_PUBLIC_KEY_ID: keys.platformKeyId,
    WECHAT_PAY_PUBLIC_KEY: keys.platformPublicKey,
    WECHAT_PAY_API_KEY: keys.apiKey,
    ...(keys.nextPlatform
      ? {
          WECHAT_PAY_OTHER_PUBLIC_KEYS: JSON.stringify({
            [keys.nextPlatform.keyId]: keys.nextPlatform.publicKey,
          }),
        }
      : {}),
    WECHAT_PAY_BASE_URL: urls.baseUrl,
    WECHAT_PAY_NOTIFY_URL: urls.notifyUrl,
  }
}
