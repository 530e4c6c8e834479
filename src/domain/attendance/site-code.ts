/**
 * The code at a work place names its gig and its ten minutes; a photograph of it is worth nothing afterwards.
 *
 * Law     House rule T-01
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/site-code.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { type Instant, instantOfMilliseconds, millisecondsOf, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

const minuteInMilliseconds = 60_000

const figure = (key: string, now: Instant): number => mustBeInForce(platformRows, key, dayOf(now)).value

/** What the kernel signs: `s:{gigId}:{slot}`, where the slot counts code lives since 1970 in base 36. */
export interface SiteCode {
  readonly gigId: string
  readonly slot: number
}

const shape = /^s:([0-9a-z]{12}):([0-9a-z]{1,7})$/

/** The code of a gig that is shown at `now`. */
export function siteCodeAt(gigId: string, now: Instant): SiteCode {
  const life = figure('attendance.siteCode', now) * minuteInMilliseconds
  return { gigId, slot: Math.floor(millisecondsOf(now) / life) }
}

/** The text that is signed and then shown as a QR code. */
export const siteCodeText = ({ gigId, slot }: SiteCode): string => `s:${gigId}:${slot.toString(36)}`

/** Reads the text back; null when it is no site code at all. */
export function readSiteCode(text: string): SiteCode | null {
  const [, gigId, slot] = shape.exec(text) ?? []
  return gigId === undefined || slot === undefined ? null : { gigId, slot: Number.parseInt(slot, 36) }
}

/** First moment at which the code is no longer shown. */
export function siteCodeExpiresAt({ slot }: SiteCode, now: Instant): Instant {
  const life = figure('attendance.siteCode', now) * minuteInMilliseconds
  return instantOfMilliseconds((slot + 1) * life)
}

export interface ScanQuestion {
  readonly code: SiteCode
  readonly gigId: string
  /** By the phone that scanned: the code may reach us later, when there is a network again. */
  readonly deviceAt: Instant
}

/**
 * Whether a code whose signature is good was on show at this gig when it was scanned; clocks may differ a
 * little.
 */
export function siteCodeStands({ code, gigId, deviceAt }: ScanQuestion): { readonly stands: true } | Refusal {
  const rule = houseRule('T-01')
  if (code.gigId !== gigId) return refuse('attendance.code.other-gig', rule)
  const skew = figure('attendance.clockSkew', deviceAt)
  const expiresAt = siteCodeExpiresAt(code, deviceAt)
  const shownFrom = plusMinutes(expiresAt, -figure('attendance.siteCode', deviceAt))
  const isInTime = plusMinutes(shownFrom, -skew) <= deviceAt && deviceAt < plusMinutes(expiresAt, skew)
  return isInTime ? { stands: true } : refuse('attendance.code.expired', rule, { expiresAt })
}
