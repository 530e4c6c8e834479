/**
 * A unit hires through the market only with its licence, its written authorisation and a handler known by
 * name, checked again at least every six months.
 *
 * Law     《人力资源市场暂行条例》第二十六条；《山东省人力资源市场条例》第二十八条、第三十二条
 * Force   2018-10-01 →
 * Proof   tests/domain/accounts/unit-papers.test.ts
 */
import { accountRows } from '@/policies/accounts'
import { type Day, plusMonths } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import { isRefusal, type Refusal, type RuleSource, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'
import { readCreditCode } from './credit-code'

const papersRule: RuleSource = { title: '人力资源市场暂行条例', article: '第二十六条', verified: true }

export interface UnitPapers {
  readonly creditCode: string
  readonly licenceFileId: string | null
  readonly authorisationFileId: string | null
  /** True when the person at the phone has confirmed their real name. */
  readonly handlerConfirmed: boolean
}

/** Papers that are still missing, in the order in which the form asks for them. */
export const missingPapers = (papers: UnitPapers): readonly string[] => [
  ...(papers.handlerConfirmed ? [] : ['handler']),
  ...(papers.licenceFileId ? [] : ['licence']),
  ...(papers.authorisationFileId ? [] : ['authorisation']),
]

/** Whether the papers may go to an officer at all. */
export function unitPapers(papers: UnitPapers): { readonly complete: true } | Refusal {
  const code = readCreditCode(papers.creditCode)
  if (isRefusal(code)) return code
  const missing = missingPapers(papers)
  if (missing.length > 0) {
    return refuse('accounts.unit.papers-missing', papersRule, { missing: missing.join(' ') })
  }
  return { complete: true }
}

/** The last day on which a unit checked on `verifiedOn` may publish without a new check. */
export const recheckDueOn = (verifiedOn: Day): Day =>
  plusMonths(verifiedOn, mustBeInForce(accountRows, 'unit.recheck', verifiedOn).value)

/** Whether the check of `verifiedOn` still stands on `today`. */
export function unitStillVerified(check: {
  readonly verifiedOn: Day
  readonly today: Day
}): { readonly until: Day } | Refusal {
  const until = recheckDueOn(check.verifiedOn)
  if (check.today <= until) return { until }
  const row = mustBeInForce(accountRows, 'unit.recheck', check.verifiedOn)
  return refuse('accounts.unit.recheck-due', sourceOf(row), { months: row.value, dueOn: until })
}
