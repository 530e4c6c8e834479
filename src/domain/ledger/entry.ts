/**
 * Types of the ledger: money moves from one account to another, so an unbalanced entry cannot be written.
 */
import { must } from '../policy/must'
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import type { Fen } from '../money/fen'

/** Accounts by path. What stands after the colon names the one thing the account is for. */
export type Account =
  /** Paid in by the employer for one gig, not yet owed to anybody. */
  | `escrow:${string}`
  /** Owed to one worker for one payable item. */
  | `payable:${string}`
  /** One transfer attempt on its way, by bill number. */
  | `inflight:${string}`
  /** One refund on its way, by refund number. */
  | `refunding:${string}`
  /** Owed by an employer directly, on the recorded rail, for one gig. */
  | `recorded:${string}`
  /** Owed and paid by an employer out of their own merchant account, on the payroll card, for one gig. */
  | `payroll:${string}`
  /** Money between two own accounts, by voucher. */
  | `transit:${string}`
  /** A bill line nobody can explain yet. */
  | `suspense:${string}`
  /** Handed back by a worker who was paid by mistake, for one item, until it is where it belongs. */
  | `recovery:${string}`
  /** What a corrected mistake costs the operator, by correction. */
  | `correction:${string}`
  /** Income tax withheld, until it is remitted. */
  | 'tax:iit'
  /** Money of the subsidy fund that goes out with wages. */
  | 'fund:subsidy'
  | 'wx:basic'
  | 'wx:operation'
  | 'wx:fees'
  | 'bank'
  | 'fee:channel'
  /** Float the operator puts in so that wages need not wait for settlement. */
  | 'outside:float'

export type AccountFamily =
  | 'escrow'
  | 'payable'
  | 'inflight'
  | 'refunding'
  | 'recorded'
  | 'payroll'
  | 'transit'
  | 'suspense'
  | 'recovery'
  | 'correction'
  | 'tax'
  | 'fund'
  | 'wx'
  | 'bank'
  | 'fee'
  | 'outside'

export type AccountKind = 'asset' | 'liability' | 'expense' | 'equity'

export interface AccountRule {
  readonly kind: AccountKind
  /** True when no entry may take more out of the account than is in it. */
  readonly neverOverdrawn: boolean
  /** True when its balance is kept as a document, changed in the transaction of the entry. */
  readonly materialised: boolean
  /** True when the account must be empty once nothing is under way. */
  readonly mustDrain: boolean
}

const owed: AccountRule = { kind: 'liability', neverOverdrawn: true, materialised: true, mustDrain: false }
/**
 * Holds all of one attempt or nothing. The document of the attempt moves in the same transaction and ends
 * once,
 * so a balance beside it would only be written and read three times more for the same proof.
 */
const onItsWay: AccountRule = {
  kind: 'liability',
  neverOverdrawn: false,
  materialised: false,
  mustDrain: true,
}
/**
 * Balances of the channel are summed at the close: kept live they would be one hot document for the whole
 * city.
 */
const atTheChannel: AccountRule = {
  kind: 'asset',
  neverOverdrawn: false,
  materialised: false,
  mustDrain: false,
}

export const accountRules: Readonly<Record<AccountFamily, AccountRule>> = {
  escrow: owed,
  payable: owed,
  inflight: onItsWay,
  refunding: onItsWay,
  recorded: atTheChannel,
  // Not ours: the employer's own account, of which we get no bill.
  payroll: atTheChannel,
  transit: { ...atTheChannel, mustDrain: true },
  // A line of either direction may wait here, so it is no liability that could be overdrawn.
  suspense: { ...atTheChannel, mustDrain: true },
  recovery: { ...owed, mustDrain: true },
  correction: { ...atTheChannel, kind: 'expense' },
  // One account for the whole city: kept live it would be hot, like those of the channel.
  tax: { ...atTheChannel, kind: 'liability' },
  fund: { ...atTheChannel, kind: 'equity' },
  wx: atTheChannel,
  bank: atTheChannel,
  fee: { ...atTheChannel, kind: 'expense' },
  outside: { ...atTheChannel, kind: 'equity' },
}

const isFamily = (text: string): text is AccountFamily => Object.hasOwn(accountRules, text)

/** The family of an account, which carries its rule. */
export function familyOf(account: Account): AccountFamily {
  const family = account.split(':')[0] ?? ''
  must(isFamily(family), `account ${account} belongs to a known family`)
  return family
}

/** Accounts of which there is only one. */
const single: readonly string[] = [
  'wx:basic',
  'wx:operation',
  'wx:fees',
  'bank',
  'tax:iit',
  'fee:channel',
  'fund:subsidy',
  'outside:float',
]
const shape = /^([a-z]+):[0-9A-Za-z:._-]+$/

/** True when `path` names an account of the book: one of the single ones, or one that is for one thing. */
export function isAccount(path: string): path is Account {
  const family = shape.exec(path)?.[1]
  const isSingle = single.some((account) => account.split(':')[0] === family)
  return single.includes(path) || (family !== undefined && isFamily(family) && !isSingle)
}

export const ruleOf = (account: Account): AccountRule => accountRules[familyOf(account)]

/** True when the account's balance is a stored document. */
export const isMaterialised = (account: Account): boolean => ruleOf(account).materialised

/**
 * `amountFen` leaves `from` (it is debited) and reaches `to` (it is credited). Money that arrives through
 * the
 * channel is a posting from its asset account, money that leaves is a posting to it.
 */
export interface Posting {
  readonly from: Account
  readonly to: Account
  /** Positive. */
  readonly amountFen: Fen
}

export type EntryKind =
  | 'paymentReceived'
  | 'channelFeeCharged'
  | 'wageAccrued'
  | 'wageWithdrawn'
  | 'partConceded'
  | 'payoutStarted'
  | 'payoutSucceeded'
  | 'payoutFailed'
  | 'refundReserved'
  | 'refundSettled'
  | 'refundFailed'
  | 'recordedWageAccrued'
  | 'recordedWageWithdrawn'
  | 'recordedWagePaid'
  | 'payrollWageAccrued'
  | 'payrollWageWithdrawn'
  | 'payrollWagePaid'
  | 'floatAdded'
  | 'taxWithheld'
  | 'taxRemitted'
  | 'subsidyAdded'
  | 'wageReturned'
  | 'feeReturned'
  | 'balanceOpened'
  | 'moneyTakenOut'
  | 'moveStarted'
  | 'moveArrived'
  | 'lineSuspended'
  | 'suspenseCleared'
  | 'recoveryReceived'
  | 'recoveryPassedOn'
  | 'recoverySigned'
  | 'correctionBooked'

export interface Entry {
  /** Names the event, so that the same event is booked once however often it is told. */
  readonly id: string
  readonly kind: EntryKind
  readonly postings: readonly Posting[]
  /** The Beijing day of the book on which it counts. */
  readonly day: Day
  readonly at: Instant
  /** What an outsider can look it up by: a WeChat number, a bill number, a receipt. */
  readonly reference: string
}
