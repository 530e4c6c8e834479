/**
 * Each condition of the scheme is answered yes, no or not known, with its fact; only a plain no makes a
 * refusal.
 *
 * Law     鲁政办发〔2020〕19号；《国务院关于渐进式延迟法定退休年龄的办法》（德州办法待核实，E-02, E-03, E-09）
 * Force   2020-08-01 →
 * Proof   tests/domain/subsidies/eligibility.test.ts
 */
import { accidentSubsidyRows, retirementAgeRows } from '@/policies/subsidies-dezhou'
import { type Day, plusMonths } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import {
  type DecidingFacts,
  type Refusal,
  type RefusalCode,
  type RuleSource,
  refuse,
} from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface EligibilityFacts {
  readonly birthOn: Day
  readonly on: Day
  /** Bookings with a frozen agreement in the period. */
  readonly agreementCount: number
  /** Covers bought through the platform and not cancelled. */
  readonly coverCount: number
  readonly lastPremiumPaidOn: Day | null
  /** Null while nobody has looked it up. */
  readonly employmentRegistered: boolean | null
  /** True when the person is in the occupational-injury pilot or has work-injury insurance. */
  readonly otherwiseCovered: boolean | null
}

export type ConditionName =
  'workingAge' | 'agreement' | 'cover' | 'premiumPaid' | 'employmentRegistered' | 'notOtherwiseCovered'

export interface Condition {
  readonly condition: ConditionName
  /** Null: not known, a person at the desk must look. */
  readonly met: boolean | null
  readonly facts: DecidingFacts
  readonly rule: RuleSource
}

const minimumMonths = 192

/**
 * Sex and kind of post are not kept: between the lowest and the highest retirement age somebody has to look.
 */
function isOfWorkingAge({ birthOn, on }: EligibilityFacts): boolean | null {
  const ages = Object.values(mustBeInForce(retirementAgeRows, 'retirement.age', on).value)
  if (on < plusMonths(birthOn, minimumMonths)) return false
  const lowest = Math.min(...ages.map(({ startsMonths }) => startsMonths))
  const highest = Math.max(...ages.map(({ endsMonths }) => endsMonths))
  if (on < plusMonths(birthOn, lowest)) return true
  return on < plusMonths(birthOn, highest) ? null : false
}

const negated = (answer: boolean | null): boolean | null => (answer === null ? null : !answer)

type Answer = readonly [ConditionName, boolean | null, DecidingFacts]

const answers = (facts: EligibilityFacts): readonly Answer[] => {
  const { agreementCount, coverCount, lastPremiumPaidOn: paidOn, on } = facts
  return [
    ['workingAge', isOfWorkingAge(facts), {}],
    ['agreement', agreementCount > 0, { agreementCount }],
    ['cover', coverCount > 0, { coverCount }],
    ['premiumPaid', paidOn !== null && paidOn <= on, paidOn === null ? {} : { paidOn }],
    ['employmentRegistered', facts.employmentRegistered, {}],
    ['notOtherwiseCovered', negated(facts.otherwiseCovered), {}],
  ]
}

/** All conditions, each with its answer, in the order in which they are shown. */
export function conditionsOf(facts: EligibilityFacts): readonly Condition[] {
  const scheme = sourceOf(mustBeInForce(accidentSubsidyRows, 'subsidy.ratePercent', facts.on))
  const ages = sourceOf(mustBeInForce(retirementAgeRows, 'retirement.age', facts.on))
  return answers(facts).map(([condition, met, deciding]) => ({
    condition,
    met,
    facts: deciding,
    rule: condition === 'workingAge' ? ages : scheme,
  }))
}

const codes: Readonly<Record<ConditionName, RefusalCode>> = {
  workingAge: 'subsidies.eligibility.working-age',
  agreement: 'subsidies.eligibility.agreement',
  cover: 'subsidies.eligibility.cover',
  premiumPaid: 'subsidies.eligibility.premium-paid',
  employmentRegistered: 'subsidies.eligibility.employment-registered',
  notOtherwiseCovered: 'subsidies.eligibility.otherwise-covered',
}

export interface Eligibility {
  readonly conditions: readonly Condition[]
  /** True when every condition is met; false when some are not known yet. */
  readonly complete: boolean
}

/** Whether a claim may be filed: one plain no is enough to refuse, what is not known only waits. */
export function eligibility(facts: EligibilityFacts): Eligibility | Refusal {
  const conditions = conditionsOf(facts)
  const unmet = conditions.find(({ met }) => met === false)
  if (unmet) return refuse(codes[unmet.condition], unmet.rule, unmet.facts)
  return { conditions, complete: conditions.every(({ met }) => met === true) }
}
