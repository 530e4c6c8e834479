/** Scrolls WeChat's page so that one thing is seen. */
import Taro from '@tarojs/taro'
import type { BringIntoViewFace } from './faces'

/** Room above it, so that the words before it stay on the screen. */
const offsetTop = -160

/** A screen that was left in the meantime has nothing to scroll to, which is no fault. */
export const bringIntoView: BringIntoViewFace['bringIntoView'] = (elementId) =>
  void Taro.pageScrollTo({ selector: `#${elementId}`, offsetTop, duration: 160 }).catch(() => undefined)
