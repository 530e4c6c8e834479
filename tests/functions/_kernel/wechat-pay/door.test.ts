/** Proves the door's configuration and its signing for the phone. */
import { wechatPayConfiguration } from '../../../../cloudfunctions/_kernel/wechat-pay/configuration'
import { createWechatPay } from '../../../../cloudfunctions/_kernel/wechat-pay/create-wechat-pay'
import { environmentOf } from '../../../../localcloud/wechat-pay/keys'
import { cashierText, decryptedField, isSigned } from '../../../../localcloud/wechat-pay/signatures'
import { keys, transferOf } from '../../../localcloud/wechat-pay/bench'

const environment = environmentOf(keys, {
  baseUrl: 'http://127.0.0.1:9/',
  notifyUrl: 'https://gig.example.cn/n',
})
const configuration = wechatPayConfiguration(environment)
const door = createWechatPay(configuration)

describe('the configuration', () => {
  const optional = ['WECHAT_PAY_BASE_URL']
  const names = Object.keys(environment).filter((name) => !optional.includes(name))

  it.each(names)('names %s when it is missing', (name) => {
    expect(() => wechatPayConfiguration({ ...environment, [name]: '' })).toThrow(name)
  })

  it('goes to WeChat’s own host unless told otherwise', () => {
    const { baseUrl } = wechatPayConfiguration({ ...environment, WECHAT_PAY_BASE_URL: undefined })
    expect(baseUrl).toBe('https://api.mch.weixin.qq.com/')
  })

  it('reads a key that a console wrote on one line', () => {
    const oneLine = keys.merchantPrivateKey.replace(/\n/g, '\\n')
    const read = wechatPayConfiguration({ ...environment, WECHAT_PAY_MERCHANT_KEY: oneLine })
    expect(read.merchantKey).toBe(keys.merchantPrivateKey)
  })

  it('refuses an API key of 31 bytes', () => {
    expect(() => wechatPayConfiguration({ ...environment, WECHAT_PAY_API_KEY: 'k'.repeat(31) })).toThrow(
      '32 bytes',
    )
  })
})

describe('several keys of WeChat', () => {
  const other = { PUB_KEY_ID_2: keys.platformPublicKey.replace(/\n/g, '\\n'), PUB_KEY_ID_3: 'pem' }

  it('are all known by their serial, on one line or on many', () => {
    const { platformKeys } = wechatPayConfiguration({
      ...environment,
      WECHAT_PAY_FORMER_PUBLIC_KEY_ID: 'PUB_KEY_ID_1',
      WECHAT_PAY_FORMER_PUBLIC_KEY: 'former',
      WECHAT_PAY_OTHER_PUBLIC_KEYS: JSON.stringify(other),
    })
    expect(platformKeys).toEqual({
      PUB_KEY_ID_1: 'former',
      PUB_KEY_ID_2: keys.platformPublicKey,
      PUB_KEY_ID_3: 'pem',
      [keys.platformKeyId]: keys.platformPublicKey,
    })
  })

  it('that are no JSON of texts stop the start', () => {
    const broken = { ...environment, WECHAT_PAY_OTHER_PUBLIC_KEYS: '{"PUB_KEY_ID_2": 5}' }
    expect(() => wechatPayConfiguration(broken)).toThrow('string')
  })
})

describe('the parameters for the phone', () => {
  it('are signed over the app id, which is not among them, with the merchant’s key', async () => {
    const parameters = await door.paymentParameters('wx123')
    expect(Object.keys(parameters).sort()).toEqual([
      'nonceStr',
      'package',
      'paySign',
      'signType',
      'timeStamp',
    ])
    expect(parameters).toMatchObject({ package: 'prepay_id=wx123', signType: 'RSA' })
    const text = cashierText({ ...parameters, appId: keys.appId })
    expect(isSigned(text, parameters.paySign, keys.merchantPublicKey)).toBe(true)
  })

  it('are never the same twice', async () => {
    const [first, second] = await Promise.all([door.paymentParameters('wx1'), door.paymentParameters('wx1')])
    expect(first.nonceStr).not.toBe(second.nonceStr)
  })
})

describe('a name', () => {
  it('leaves encrypted, for WeChat alone', async () => {
    const body = await door.prepareTransfer(transferOf('bill0001', 18_000, '王建国'))
    expect(body).not.toContain('王建国')
    const { user_name: sent } = JSON.parse(body)
    expect(decryptedField(sent, keys.platformPrivateKey)).toBe('王建国')
  })
})
