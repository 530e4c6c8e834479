/** The clipboard of the phone; WeChat says by itself that something was copied. */
import Taro from '@tarojs/taro'
import type { ClipboardFace } from './faces'

export const copyText: ClipboardFace['copyText'] = async (text) => {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
