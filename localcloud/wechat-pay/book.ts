/**
 * Keeps the merchant's three accounts at WeChat as lines with running balances; knows nothing of our ledger.
 */
import type { At, BookAccount, BookLine, Business } from './entities'
import type { Rows } from './rows'

export interface Entry {
  readonly at: At
  readonly account: BookAccount
  readonly business: Business
  /** Positive in, negative out. */
  readonly amountFen: number
  readonly merchantNo: string
  readonly wechatNo: string
}

export interface Book {
  balance(account: BookAccount): number
  /**
   * Adds one line; a line of nothing is left out. The account must bear it. No line is dated before the one
   * above it, even when the clock was put back: a day's bill is whole once the day is over.
   */
  post(entry: Entry): void
  lines(): BookLine[]
  /** Of one account and Beijing day, oldest first. */
  linesOf(account: BookAccount, day: string): BookLine[]
}

/** The book over `rows`; balances are those of the last line of each account. */
export function openBook(rows: Rows): Book {
  const last = (account: BookAccount) => rows.counters.find(`balance:${account}`)?.value ?? 0
  return {
    balance: last,
    post(entry) {
      if (entry.amountFen === 0) return
      const balanceFen = last(entry.account) + entry.amountFen
      if (balanceFen < 0) throw new Error(`the ${entry.account} account would be overdrawn`)
      const lineNo = (rows.counters.find('lines')?.value ?? 0) + 1
      const at = Math.max(entry.at, rows.counters.find('lineAt')?.value ?? 0)
      rows.counters.put('lines', { value: lineNo })
      rows.counters.put('lineAt', { value: at })
      rows.counters.put(`balance:${entry.account}`, { value: balanceFen })
      rows.lines.put(String(lineNo), { lineNo, balanceFen, ...entry, at })
    },
    lines: () => rows.lines.all(),
    linesOf: (account, day) => rows.lines.group(`${account} ${day}`),
  }
}
