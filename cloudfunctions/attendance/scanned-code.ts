/** What a phone scanned at a work place: whether we signed it, and whether it was on show there and then. */
import { readSiteCode, siteCodeStands } from '@/domain/attendance/site-code'
import type { Instant } from '@/domain/calendar/instant'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { readCode } from '../_kernel/signature'

export interface Scan {
  readonly scene: string
  readonly gigId: string
  /** By the phone: a code scanned without a network arrives here later. */
  readonly deviceAt: Instant
}

/** Undefined when the code is good; the refusal otherwise. */
export function scanRefused({ scene, gigId, deviceAt }: Scan): Refusal | undefined {
  const parts = readCode('site', scene)
  const code = parts && readSiteCode(`s:${parts.join(':')}`)
  if (!code) return refuse('attendance.code.not-valid', houseRule('T-01'))
  const stands = siteCodeStands({ code, gigId, deviceAt })
  return isRefusal(stands) ? stands : undefined
}
