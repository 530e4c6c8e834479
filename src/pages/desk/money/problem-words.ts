/** Why a day is not closed, in words; a key that nobody has named stands as it is. */
import { overviewWords } from '@/copy/zh/desk-money'
import { moneyTableWords, namedKey } from '@/copy/zh/papers'

const { problems } = moneyTableWords.closes
const { bills, bill } = overviewWords

/** A code of the channel that nobody has named only says that there is no bill. */
const billWords = (kind: string, why: string): string =>
  bill(namedKey(bills, kind), new Map(Object.entries(problems)).get(why) ?? problems.unknown)

/**
 * `chain:entryMissing` and `entriesAfterClose:2026-…` are told by what stands before the colon,
 * `bill:basic:notYet` by all of it.
 */
export function problemWords(problem: string): string {
  const [word = problem, kind, why] = problem.split(':')
  if (word === 'bill' && kind !== undefined && why !== undefined) return billWords(kind, why)
  return namedKey({ ...problems, ...overviewWords.problems }, word)
}
