/** Names the page in WeChat's own bar. */
import Taro from '@tarojs/taro'
import type { ChromeFace } from './faces'

export const nameThePage: ChromeFace['nameThePage'] = (title) => {
  void Taro.setNavigationBarTitle({ title })
}
