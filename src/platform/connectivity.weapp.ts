/** Whether the phone has a network, as WeChat says. */
import Taro from '@tarojs/taro'
import type { ConnectivityFace } from './faces'

export const isOnline: ConnectivityFace['isOnline'] = async () => {
  const { networkType } = await Taro.getNetworkType()
  return networkType !== 'none'
}

export const whenChanged: ConnectivityFace['whenChanged'] = (listener) => {
  const tell = ({ isConnected }: { isConnected: boolean }): void => listener(isConnected)
  Taro.onNetworkStatusChange(tell)
  return () => Taro.offNetworkStatusChange(tell)
}
