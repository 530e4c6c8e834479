/** Types the source of a dated figure as a refusal quotes it. */
import type { PolicyRow } from './policy-row'
import type { RuleSource } from './refusal'

/** Title, clause and verification of the row that decided. */
export const sourceOf = (row: Omit<PolicyRow<unknown>, 'value'>): RuleSource => ({
  title: row.sourceTitle,
  article: row.clause,
  verified: row.verified,
})
