/** Without a printer a phone hands the text over by its clipboard. */
import Taro from '@tarojs/taro'
import type { PaperFace } from './faces'

export const print: PaperFace['print'] = () => undefined

export const saveText: PaperFace['saveText'] = (_fileName, text) => {
  void Taro.setClipboardData({ data: text })
}
