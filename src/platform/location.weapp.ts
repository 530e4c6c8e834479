/** The place as WeChat knows it, when the user allows it. */
import Taro from '@tarojs/taro'
import type { LocationFace } from './faces'

export const whereAmI: LocationFace['whereAmI'] = async () => {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude, accuracyMetres: Math.ceil(accuracy) }
  } catch {
    return undefined
  }
}
