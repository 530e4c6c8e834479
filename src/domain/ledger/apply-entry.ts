/**
 * An entry is booked only if it overdraws no account that must hold what it gives, and takes nothing that
 * is
 * held.
 *
 * Law     House rule M-04 (no account is overdrawn); House rule M-05 (a dispute holds only the disputed item)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/apply-entry.test.ts
 */
import { type Fen, fen, minusFen, noFen, sumFen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import { type Account, type Entry, isMaterialised, type Posting, ruleOf } from './entry'

/** What accounts hold, in fen, credit positive; an account that is absent holds nothing. */
export type Balances = ReadonlyMap<Account, Fen>

export interface Application {
  readonly entry: Entry
  /** At least the materialised accounts the entry touches. */
  readonly balances: Balances
  /** Accounts a dispute holds: nothing leaves them. */
  readonly held?: ReadonlySet<Account>
}

/** The balance of one account, zero when nothing was ever booked on it. */
export const balanceOf = (balances: Balances, account: Account): Fen => balances.get(account) ?? noFen

/** Accounts whose stored balance the entry changes, each once, in the order of its postings. */
export const materialisedAccounts = (entry: Entry): readonly Account[] => [
  ...new Set(entry.postings.flatMap(({ from, to }) => [from, to]).filter(isMaterialised)),
]

function moved(balances: Balances, { from, to, amountFen }: Posting): Balances {
  const next = new Map(balances)
  next.set(from, minusFen(balanceOf(balances, from), amountFen))
  next.set(to, sumFen([balanceOf(balances, to), amountFen]))
  return next
}

function refusalFor(balances: Balances, posting: Posting, held: ReadonlySet<Account>): Refusal | undefined {
  const { from, amountFen } = posting
  const balanceFen = balanceOf(balances, from)
  if (held.has(from)) return refuse('wages.account.held', houseRule('M-05'), { account: from, amountFen })
  if (ruleOf(from).neverOverdrawn && balanceFen < amountFen) {
    return refuse('wages.account.overdrawn', houseRule('M-04'), { account: from, amountFen, balanceFen })
  }
  return undefined
}

/** The balances after the entry, or the refusal that keeps it out of the book. Nothing is half booked. */
export function applyEntry({ entry, balances, held = new Set() }: Application): Balances | Refusal {
  let current = balances
  for (const posting of entry.postings) {
    const refusal = refusalFor(current, posting, held)
    if (refusal) return refusal
    current = moved(current, posting)
  }
  return current
}

/** Balances rebuilt from the journal alone, in any order of its entries. */
export const rebuildBalances = (entries: Iterable<Entry>): Balances => {
  let current: Balances = new Map()
  for (const { postings } of entries) current = postings.reduce(moved, current)
  return current
}

/** Sum of all balances; zero in every book, because each posting takes what it gives. */
export const sumOfBalances = (balances: Balances): Fen =>
  fen([...balances.values()].reduce((a, b) => a + b, 0))
