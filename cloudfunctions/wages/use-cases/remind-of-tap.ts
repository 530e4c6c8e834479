/** Reminds a worker in WeChat that a wage still waits for their tap; what became of it is the answer. */
import type { ParsedInput } from '@/contract/actions'
import { tapMessage } from '@/copy/zh/messages'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import { templateId } from '../../_kernel/environment'
import { persons } from '../../_kernel/person'
import { prepared } from '../../_kernel/use-case'
import { sendMessage } from '../../_kernel/wechat'
import { payItems } from '../repository'

/** True when WeChat took the message; a tap made meanwhile needs none. */
async function send({ input }: Call<ParsedInput<'wages.remindOfTap'>>): Promise<boolean> {
  const item = await getOne(payItems, input.itemId)
  const template = templateId('WECHAT_TEMPLATE_WAGE_TAP')
  if (item?.state !== 'waitingForTap' || template === null) return false
  const worker = await getOne(persons, item.workerId)
  if (worker?.openid == null) return false
  const message = { openid: worker.openid, templateId: template, page: 'pages/home/money/index' }
  return (await sendMessage({ ...message, fields: tapMessage(item) })) === 'sent'
}

export const remindOfTap = prepared({ prepare: send, run: async (_call, _unit, done: boolean) => ({ done }) })
