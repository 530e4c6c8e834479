/** Days that were counted without the bill of an account. */
import type { Day } from '@/domain/calendar/day'
import type { BilledAccount } from '@/domain/ledger/movements'
import { search } from '../../_kernel/collections'
import { type ChannelClose, channelCloses } from './repository'

const looksMaximum = 100

/** The bill of this account was not read yet, or not to its end. */
export const lacksBill = ({ accounts }: ChannelClose, account: BilledAccount): boolean =>
  accounts.some((closed) => closed.account === account && closed.bill !== 'read')

export async function daysWithoutBill(account: BilledAccount): Promise<readonly Day[]> {
  const where = { side: 'channel', state: 'open' }
  const open = await search(channelCloses, { where, limit: looksMaximum })
  return open.filter((close) => lacksBill(close, account)).map(({ day }) => day)
}
