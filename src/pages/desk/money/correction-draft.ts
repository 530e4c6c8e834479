/** A correction while it is being written: which accounts, how much, and what is still missing. */
import { correctionWords as words } from '@/copy/zh/desk-books'
import { type Account, isAccount, type Posting } from '@/domain/ledger/entry'
import { type Fen, fen } from '@/domain/money/fen'

/** Accounts of the house, of which there is one each. */
export const houseAccounts = [
  'wx:basic',
  'wx:operation',
  'wx:fees',
  'bank',
  'fee:channel',
  'outside:float',
  'tax:iit',
  'fund:subsidy',
] as const

/** Families that a correction may touch and that need a number to say which account. */
export const numberedFamilies = ['escrow', 'suspense', 'transit', 'recovery', 'correction'] as const

export interface DraftSide {
  readonly kind: string
  readonly number: string
}

export interface DraftPosting {
  readonly from: DraftSide
  readonly to: DraftSide
  readonly yuanText: string
}

export const emptyPosting: DraftPosting = {
  from: { kind: '', number: '' },
  to: { kind: '', number: '' },
  yuanText: '',
}

export const needsNumber = (kind: string): boolean => numberedFamilies.some((family) => family === kind)

/** The account that a side names, or undefined. */
export function accountOf({ kind, number }: DraftSide): Account | undefined {
  const path = needsNumber(kind) ? `${kind}:${number.trim()}` : kind
  return isAccount(path) ? path : undefined
}

const mostFen = 10_000_000

/** `12.5` → 1250; undefined where it is no sum from 1 fen up to the most that may be written. */
export function fenOfYuan(text: string, atMost = mostFen): Fen | undefined {
  const [, whole = '', part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  const count = whole === '' ? 0 : Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return count >= 1 && count <= atMost ? fen(count) : undefined
}

/** The posting that a draft names, once it names one. */
export function postingOf({ from, to, yuanText }: DraftPosting): Posting | undefined {
  const [source, target, amountFen] = [accountOf(from), accountOf(to), fenOfYuan(yuanText)]
  if (source === undefined || target === undefined || amountFen === undefined) return undefined
  return source === target ? undefined : { from: source, to: target, amountFen }
}

function sideMissing(side: DraftSide): string | undefined {
  if (side.kind === '') return words.accountMissing
  return accountOf(side) === undefined ? words.numberMissing : undefined
}

/** What must still be put right before it is a posting. */
export function postingMissing(draft: DraftPosting): string | undefined {
  const missing = sideMissing(draft.from) ?? sideMissing(draft.to)
  if (missing !== undefined) return missing
  if (accountOf(draft.from) === accountOf(draft.to)) return words.same
  return fenOfYuan(draft.yuanText) === undefined ? words.amountWrong : undefined
}
