/**
 * Lets the worker confirm a transfer on WeChat's own page; `wx.requestMerchantTransfer` speaks in callbacks.
 */
import Taro from '@tarojs/taro'
import type { ReceiveFace } from './faces'
import { outcomeOf } from './wechat-outcome'

export const receive: ReceiveFace['receive'] = ({ merchantId, appId, package: packageText }) =>
  outcomeOf(
    () =>
      new Promise((success, fail) => {
        Taro.requestMerchantTransfer({ mchId: merchantId, appId, package: packageText, success, fail })
      }),
  )
