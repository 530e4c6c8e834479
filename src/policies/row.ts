/** Writes one policy row: its id is made of key, region and first day, so that two rows cannot share one. */
import { day } from '../domain/calendar/day'
import type { PolicyRow } from '../domain/policy/policy-row'

export interface RowDraft<Value> {
  readonly key: string
  readonly region: string
  readonly value: Value
  readonly unit: string
  /** 2026-01-01 form; first day in force. */
  readonly from: string
  /** First day no longer in force. */
  readonly until?: string
  readonly sourceTitle: string
  readonly sourceNumber?: string
  readonly clause: string
  readonly verified: boolean
}

/** The row as decisions store it. */
export const policyRow = <Value>(draft: RowDraft<Value>): PolicyRow<Value> => ({
  id: `${draft.key}@${draft.region}@${draft.from}`,
  key: draft.key,
  region: draft.region,
  value: draft.value,
  unit: draft.unit,
  effectiveFrom: day(draft.from),
  effectiveTo: draft.until === undefined ? null : day(draft.until),
  sourceTitle: draft.sourceTitle,
  sourceNumber: draft.sourceNumber ?? '',
  clause: draft.clause,
  verified: draft.verified,
})

export interface HouseFigure {
  readonly key: string
  readonly value: number
  readonly unit: string
  readonly clause: string
}

/** A figure that the platform sets for itself, because no law fixes it. */
export const houseRow = (figure: HouseFigure): PolicyRow =>
  policyRow({ ...figure, region: 'platform', from: '2026-01-01', sourceTitle: '平台规则', verified: true })
