/** Signs what the phone hands to `wx.requestPayment`, with the key that signed the order. */
import type { WechatPayConfiguration } from './configuration'
import { plugin } from './plugin'
import type { PaymentParameters } from './trade'

/** The four lines WeChat signs here; the app id is one of them although the mini-program does not pass it. */
export async function paymentParameters(
  prepayId: string,
  configuration: WechatPayConfiguration,
): Promise<PaymentParameters> {
  const { Formatter, Rsa } = await plugin()
  const timeStamp = String(Math.floor(configuration.now() / 1000))
  const nonceStr = Formatter.nonce()
  const packed = `prepay_id=${prepayId}`
  const lines = Formatter.joinedByLineFeed(configuration.appId, timeStamp, nonceStr, packed)
  const paySign = Rsa.sign(lines, Rsa.from(configuration.merchantKey, 'private'))
  return { timeStamp, nonceStr, package: packed, signType: 'RSA', paySign }
}
