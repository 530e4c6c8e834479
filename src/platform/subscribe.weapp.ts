/** Asks for messages in WeChat; a "no", or an old WeChat, gives fewer ids and never an error. */
import Taro from '@tarojs/taro'
import type { SubscribeFace } from './faces'

export const subscribe: SubscribeFace['subscribe'] = async (templateIds) => {
  try {
    const answer = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    return templateIds.filter((templateId) => Reflect.get(answer, templateId) === 'accept')
  } catch {
    return []
  }
}
