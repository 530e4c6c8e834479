/** What each refusal says, by its code: the fact in plain words, and what would change it. */
import type { ErrorCode } from '@/contract/errors'
import type { DecidingFacts } from '@/domain/policy/refusal'
import { accountsRefusals } from './refusals/accounts'
import { attendanceRefusals } from './refusals/attendance'
import { gigsRefusals } from './refusals/gigs'
import { kernelRefusals } from './refusals/kernel'
import { insuranceRefusals, marketsRefusals, matchingRefusals } from './refusals/markets'
import type { Say } from './refusals/say'
import { disputesRefusals, subsidiesRefusals } from './refusals/subsidies'
import { wagesRefusals } from './refusals/wages'

export interface RefusalSentences {
  readonly what: string
  readonly changes: readonly string[]
}

const sentences: Readonly<Record<ErrorCode, Say>> = {
  ...kernelRefusals,
  ...accountsRefusals,
  ...marketsRefusals,
  ...gigsRefusals,
  ...matchingRefusals,
  ...attendanceRefusals,
  ...wagesRefusals,
  ...insuranceRefusals,
  ...subsidiesRefusals,
  ...disputesRefusals,
}

/** The sentences for a code, from its deciding facts; a code from a newer cloud gets the general one. */
export function refusalSentences(code: string, facts: DecidingFacts): RefusalSentences {
  const known: Readonly<Record<string, Say | undefined>> = sentences
  const [what, ...changes] = (known[code] ?? kernelRefusals['kernel.fault.unexpected'])(facts)
  return { what, changes }
}
