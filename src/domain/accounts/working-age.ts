/**
 * Nobody under sixteen is hired or introduced to work; from sixteen to eighteen special protection applies.
 *
 * Law     《禁止使用童工规定》第二条、第四条；《劳动法》第十五条、第五十八条
 * Force   2002-12-01 →
 * Proof   tests/domain/accounts/working-age.test.ts
 */
import { ageRows } from '@/policies/minors'
import { type Day, plusYears } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import { type Refusal, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface WorkingAge {
  readonly isMinor: boolean
  /** The eighteenth birthday. */
  readonly adultOn: Day
}

export interface AgeQuestion {
  readonly birthOn: Day
  /** The day on which the work is done, not the day on which it is asked. */
  readonly workOn: Day
}

/** A year of age is complete on the birthday itself; who was born on 29 February completes it on 1 March. */
export function workingAge({ birthOn, workOn }: AgeQuestion): WorkingAge | Refusal {
  const minimum = mustBeInForce(ageRows, 'age.working', workOn)
  const allowedOn = plusYears(birthOn, minimum.value)
  if (workOn < allowedOn) {
    return refuse('accounts.age.child', sourceOf(minimum), { minimumYears: minimum.value, allowedOn })
  }
  const adultOn = plusYears(birthOn, mustBeInForce(ageRows, 'age.adult', workOn).value)
  return { isMinor: workOn < adultOn, adultOn }
}
