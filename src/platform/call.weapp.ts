/** WeChat asks once more before it dials; a "no" there is no error. */
import Taro from '@tarojs/taro'
import type { CallFace } from './faces'

export const callNumber: CallFace['callNumber'] = (number) => {
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}
