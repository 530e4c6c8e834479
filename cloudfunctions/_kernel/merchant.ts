/** The merchant's door to WeChat Pay, opened when the first call needs it and kept by the instance. */
import { wechatPayConfiguration } from './wechat-pay/configuration'
import { createWechatPay } from './wechat-pay/create-wechat-pay'
import type { WechatPay } from './wechat-pay/wechat-pay'

let door: WechatPay | undefined

/** Configured by the function's environment; a missing key is a fault that names it. */
export function wechatPay(): WechatPay {
  door ??= createWechatPay(wechatPayConfiguration(process.env))
  return door
}
