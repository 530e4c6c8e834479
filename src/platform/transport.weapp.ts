/** The mini-program's way to the cloud: `wx.cloud`, which adds the caller's identity by itself. */
import Taro from '@tarojs/taro'
import type { TransportFace } from './faces'
import { TransportFault } from './transport-fault'
import { messageOf } from './wechat-outcome'

export const openCloud: TransportFace['openCloud'] = () => {
  Taro.cloud.init(CLOUD_ENVIRONMENT ? { env: CLOUD_ENVIRONMENT } : {})
}

export const callFunction: TransportFace['callFunction'] = async (name, event) => {
  try {
    const reply = await Taro.cloud.callFunction({ name, data: event })
    return reply.result
  } catch (fault) {
    throw new TransportFault(`${name}: ${messageOf(fault)}`)
  }
}
