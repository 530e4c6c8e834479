/** The environment in which every function of the simulated city runs. */
import { generateKeyPairSync } from 'node:crypto'
import { environmentOf, type Keys } from '../../localcloud/wechat-pay/keys'
import { officesUrl } from './offices'
import { baseUrl } from './payment-wire'

const secret = (name: string) => Buffer.from(name.padEnd(32, '.')).toString('base64')

export const secrets = {
  SEAL_KEY: secret('seal'),
  SEARCH_KEY: secret('search'),
  SIGNING_KEY: secret('signing'),
  INTERNAL_KEY: secret('internal'),
  IDENTITY_REGISTER_KEY: secret('register'),
  INSURER_KEY: secret('insurer'),
}

/** Half the usual length: a signature takes a fifth of the time, and nobody attacks a simulated city. */
const keyBits = 1024

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: keyBits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

/** Keys of this process; nothing that is compared between runs depends on them. */
export function cityKeys(): Keys {
  const merchant = pair()
  const platform = pair()
  const next = pair()
  return {
    appId: 'wx0123456789abcdef',
    merchantId: '1900000001',
    merchantSerial: 'A'.repeat(40),
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformKeyId: 'PUB_KEY_ID_0119000000012026112400000000000001',
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiKey: '0123456789abcdef0123456789abcdef',
    nextPlatform: { keyId: 'PUB_KEY_ID_0119000000012026112400000000000002', ...next },
  }
}

export function setEnvironment(keys: Keys): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'in-process',
    TENCENTCLOUD_SECRETKEY: 'in-process',
    TENCENTCLOUD_SESSIONTOKEN: 'in-process',
    ...secrets,
    IDENTITY_REGISTER_URL: `${officesUrl}/identity-register`,
    PUBLIC_URL: 'https://gig-market.example/',
    INSURER_URL: `${officesUrl}/insurer`,
    ...environmentOf(keys, { baseUrl, notifyUrl: 'https://gig-market.example/paynotify' }),
  })
}
