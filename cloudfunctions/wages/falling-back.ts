/**
 * The timer's round of consents: a wage that failed because its worker's consent had ended is sent again,
 * this time for their tap.
 */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { transferProblem } from '@/domain/wages/transfer-failure'
import type { Call } from '../_kernel/call'
import { sweepPages } from '../_kernel/sweep'
import type { Unit } from '../_kernel/unit'
import { due, type Round } from './due-things'
import { startPaying } from './owing-wage'
import { type PayItem, payItems } from './repository'
import { saveItem } from './saving-item'

/** One that may not be sent again waits for a person, like every other failure. */
async function sendByTap(call: Call, unit: Unit, itemId: string): Promise<object | Refusal> {
  const item = await unit.get(payItems, itemId)
  if (item?.state !== 'failed' || item.checkAt === null) return {}
  const isEnded = transferProblem(item.failReason) === 'consentEnded' && item.intent?.stopped == null
  const next = isEnded ? await startPaying(call, unit, item) : { ...item, checkAt: null }
  saveItem(unit, item, isRefusal(next) ? { ...item, checkAt: null } : next)
  return {}
}

export const fallBackToTap: Round = (call, until) =>
  sweepPages(call, {
    until,
    // A failure is looked at again by itself only where the consent had ended.
    page: due<PayItem>(payItems, ['failed'], call),
    ask: () => Promise.resolve(null),
    work: (unit, { _id }) => sendByTap(call, unit, _id),
  })
