/**
 * Takes a wage that waits for the worker's tap: WeChat's page opens, then the ledger is asked until it
 * knows.
 */
import type { CallError, CallReply } from '@/contract/reply'
import type { TransferView } from '@/contract/wages'
import { receive } from '@/platform/receive'
import { ask, newMark, tell } from './client'

export type Receiving =
  /** It is in the worker's change. */
  | { readonly kind: 'arrived' }
  /** The worker said later, or WeChat closed its page. */
  | { readonly kind: 'later' }
  /** Nothing waits for a tap any more, or WeChat is still working on it. */
  | { readonly kind: 'underWay' }
  | { readonly kind: 'problem'; readonly error: CallError }

const pauses = [300, 700, 1_500, 3_000] as const

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds))

const check = (itemId: string): Promise<CallReply<TransferView>> =>
  tell('wages.checkTransfer', { itemId }, newMark())

/** WeChat's page has closed: asks a few times, because the money may take some seconds. */
async function settled(itemId: string): Promise<Receiving> {
  for (const milliseconds of pauses) {
    const reply = await check(itemId)
    if (!reply.ok) return { kind: 'problem', error: reply.error }
    if (reply.data.state === 'paid') return { kind: 'arrived' }
    await pause(milliseconds)
  }
  return { kind: 'underWay' }
}

/**
 * Opens WeChat's receiving page for one wage; a transfer that has run out is asked about, which renews it.
 */
export async function receiveWage(itemId: string): Promise<Receiving> {
  const opened = await ask('wages.openTransfer', { itemId })
  if (!opened.ok) return { kind: 'problem', error: opened.error }
  const { parameters } = opened.data
  if (parameters === null) return settled(itemId)
  const { mchId: merchantId, appId, package: packageText } = parameters
  const outcome = await receive({ merchantId, appId, package: packageText })
  return outcome.kind === 'done' ? settled(itemId) : { kind: 'later' }
}
