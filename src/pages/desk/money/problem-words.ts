/** Why a day is not closed, in words; a key that nobody has named stands as it is. */
import { overviewWords } from '@/copy/zh/desk-money'
import { moneyTableWords, namedKey } from '@/copy/zh/papers'

/** `chain:entryMissing` and `entriesAfterClose:2026-…` are told by what stands before the colon. */
export const problemWords = (problem: string): string =>
  namedKey(
    { ...moneyTableWords.closes.problems, ...overviewWords.problems },
    problem.split(':')[0] ?? problem,
  )
