/** Tells worker and employer that a wage is late; whether the message arrived stands in the notice. */
import type { ParsedInput } from '@/contract/actions'
import { lateMessage } from '@/copy/zh/messages'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import { templateId } from '../../_kernel/environment'
import { persons } from '../../_kernel/person'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { sendMessage } from '../../_kernel/wechat'
import { payItems, type Told, type WageNotice, wageNotices } from '../repository'

type Input = ParsedInput<'wages.tellLateWage'>
type Side = 'worker' | 'employer'

const pages: Readonly<Record<Side, string>> = {
  worker: 'pages/home/money/index',
  employer: 'pages/wages/pay-list/index',
}

async function tell(notice: WageNotice, side: Side): Promise<Told | null> {
  const template = templateId('WECHAT_TEMPLATE_WAGE_LATE')
  const item = await getOne(payItems, notice.itemId)
  if (template === null || !item) return null
  const person = await getOne(persons, side === 'worker' ? notice.workerId : notice.employerId)
  if (person?.openid == null) return 'notInWechat'
  const page = side === 'worker' ? pages.worker : `${pages.employer}?gigId=${notice.gigId}`
  const fields = lateMessage({ ...item, level: notice.level, because: notice.because, side })
  return sendMessage({ openid: person.openid, templateId: template, page, fields })
}

/** Sent again when the record of it was lost: a second message does no harm, a missing one might. */
async function send({ input }: Call<Input>): Promise<WageNotice['told']> {
  const notice = await getOne(wageNotices, input.noticeId)
  must(notice !== undefined, 'a notice is stored before it is told')
  return { worker: await tell(notice, 'worker'), employer: await tell(notice, 'employer') }
}

async function record({ input }: Call<Input>, unit: Unit, told: WageNotice['told']) {
  const notice = await unit.get(wageNotices, input.noticeId)
  must(notice !== undefined, 'a notice is stored before it is told')
  unit.save(wageNotices, input.noticeId, { ...notice, told })
  return { done: true }
}

export const tellLateWage = prepared({ prepare: send, run: record })
