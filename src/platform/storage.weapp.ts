/** What the mini-program remembers on the phone. */
import Taro from '@tarojs/taro'
import type { StorageFace } from './faces'

export const read: StorageFace['read'] = (key) => {
  const value: unknown = Taro.getStorageSync(key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const write: StorageFace['write'] = (key, value) => Taro.setStorageSync(key, value)
export const remove: StorageFace['remove'] = (key) => Taro.removeStorageSync(key)
