/**
 * Proves that every figure of law or policy is dated, sourced, unique, and honest about not being confirmed.
 */
import type { PolicyRow } from '@/domain/policy/policy-row'
import { accountRows, householdGroupRows } from '@/policies/accounts'
import { inspectionRows } from '@/policies/inspection'
import { coverProductRows } from '@/policies/insurance'
import { leadRows } from '@/policies/matching-crews'
import { groupBonusRows, groupSizeRows } from '@/policies/matching-groups'
import { matchingChanceRows, matchingScaleRows, matchingWeightRows } from '@/policies/matching-weights'
import { ageRows } from '@/policies/minors'
import { paymentRows } from '@/policies/payments'
import { platformRows } from '@/policies/platform'
import { accidentSubsidyRows, retirementAgeRows } from '@/policies/subsidies-dezhou'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import { cumulativeTaxRows, withholdingRows } from '@/policies/tax-platform'
import { labourTaxRows, nationalWageRows } from '@/policies/wages-national'
import { shandongWageRows } from '@/policies/wages-shandong'

const rows: readonly PolicyRow<unknown>[] = [
  ...accountRows,
  ...householdGroupRows,
  ...inspectionRows,
  ...coverProductRows,
  ...groupBonusRows,
  ...groupSizeRows,
  ...leadRows,
  ...matchingScaleRows,
  ...matchingChanceRows,
  ...matchingWeightRows,
  ...ageRows,
  ...paymentRows,
  ...platformRows,
  ...accidentSubsidyRows,
  ...retirementAgeRows,
  ...wageGuideRows,
  ...labourTaxRows,
  ...cumulativeTaxRows,
  ...withholdingRows,
  ...nationalWageRows,
  ...shandongWageRows,
]

describe('a policy row', () => {
  it('has an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('names its source, its clause and its unit', () => {
    const mute = rows.filter(({ sourceTitle, clause, unit }) => !sourceTitle || !clause || !unit)
    expect(mute.map(({ id }) => id)).toEqual([])
  })

  it('of one key and region is the only one on its first day', () => {
    const starts = rows.map(({ key, region, effectiveFrom }) => `${key} ${region} ${effectiveFrom}`)
    expect(new Set(starts).size).toBe(starts.length)
  })

  it.each(['minimumWage.hourly', 'subsidy.ratePercent', 'subsidy.cap', 'wage.guide', 'cover.product'])(
    '%s is marked as not confirmed, because nobody has',
    (key) => {
      expect(rows.filter((row) => row.key === key).map(({ verified }) => verified)).toEqual([false])
    },
  )
})
