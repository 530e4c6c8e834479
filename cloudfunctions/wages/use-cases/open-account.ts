/** One account of the book: what is on it, at this moment or by the last night. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { sumKeyOf } from '@/domain/ledger/book-day'
import { type Account, isMaterialised, ruleOf } from '@/domain/ledger/entry'
import { naturalFen } from '@/domain/ledger/natural-balance'
import { noFen } from '@/domain/money/fen'
import type { Call } from '../../_kernel/call'
import { balances } from '../../_kernel/ledger'
import { newestBookClose } from '../close/counting-book'

type Name = 'wages.openAccount'
type View = Answer<Name>

/**
 * Balances that are not kept live were counted by the last close; of single cases only what must drain is.
 */
async function byTheLastNight(account: Account): Promise<View> {
  const close = await newestBookClose()
  const unknown = { account, balanceFen: null, asOf: null, isHeld: false }
  if (!close) return unknown
  const isOneOfMany = sumKeyOf(account) !== account
  if (isOneOfMany && !ruleOf(account).mustDrain) return unknown
  const counted = isOneOfMany
    ? close.underWay.find((way) => way.account === account)?.amountFen
    : close.sums.find(({ key }) => key === account)?.balanceFen
  return { ...unknown, balanceFen: naturalFen(account, counted ?? noFen), asOf: close.day }
}

export async function openAccount({ input, reads }: Call<ParsedInput<Name>>): Promise<View> {
  const { account } = input
  if (!isMaterialised(account)) return byTheLastNight(account)
  const stored = await reads.get(balances, account)
  const balanceFen = naturalFen(account, stored?.amountFen ?? noFen)
  return { account, balanceFen, asOf: null, isHeld: (stored?.heldBy ?? null) !== null }
}
