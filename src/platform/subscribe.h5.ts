/** The local cloud delivers messages to an inbox; agreeing is told to it as WeChat would be told. */
import type { SubscribeFace } from './faces'
import { askGateway } from './gateway'

export const subscribe: SubscribeFace['subscribe'] = async (templateIds) => {
  const replies = templateIds.map((templateId) =>
    askGateway('/wechat/subscribe', { templateId, accepted: true }),
  )
  const settled = await Promise.allSettled(replies)
  return templateIds.filter((_, place) => {
    const reply = settled[place]
    return reply?.status === 'fulfilled' && reply.value.status === 200
  })
}
