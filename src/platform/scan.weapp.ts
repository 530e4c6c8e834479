/**
 * Scans a QR code with WeChat's camera; a mini-program code answers with its path, a plain one with its text.
 */
import Taro from '@tarojs/taro'
import type { ScanFace } from './faces'
import { messageOf } from './wechat-outcome'

export const scan: ScanFace['scan'] = async () => {
  try {
    const read = await Taro.scanCode({ onlyFromCamera: true })
    return { kind: 'done', value: read.path || read.result }
  } catch (fault) {
    const why = messageOf(fault)
    return /cancel/.test(why) ? { kind: 'cancelled' } : { kind: 'failed', why }
  }
}
