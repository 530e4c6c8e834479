/**
 * An officer says where money that was set aside belongs; above a sum of the house a second one must agree.
 *
 * Law     House rule M-11 (four eyes on what moves money by hand)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/resolve-difference.test.ts
 */
import type { Instant } from '../calendar/instant'
import type { Fen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import { cleared } from './close-account'
import { type DifferenceState, differenceStates } from './difference-states'
import type { Account, Entry } from './entry'
import { movementOf } from './movements'

/** `nothing` only where nothing was set aside: two bills of the channel were at odds. */
export const resolutions = ['operatorMoney', 'channelFee', 'employer', 'loss', 'nothing'] as const
export type Resolution = (typeof resolutions)[number]

/** As far as the rule looks at a difference. */
export interface DifferenceToResolve {
  readonly state: DifferenceState
  readonly key: string
  /** What waits under this name in suspense; null when nothing was set aside. */
  readonly lineId: string | null
  readonly amountFen: Fen
  readonly resolution: Resolution | 'itself' | null
  readonly proposedBy: string | null
}

export interface Saying {
  readonly officerId: string
  readonly resolution: Resolution
  readonly at: Instant
  /** Above it two officers must say the same. */
  readonly fourEyesFen: Fen
}

const rule = houseRule('M-11')

/** The gig of an order: our number of it begins with the gig's. */
const gigOfOrder = (orderNumber: string): string => orderNumber.split('-')[0] ?? ''

function accountOf(key: string, lineId: string, resolution: Resolution): Account | undefined {
  const { kind, reference } = movementOf(key)
  switch (resolution) {
    case 'operatorMoney':
      return 'outside:float'
    case 'channelFee':
      return 'fee:channel'
    case 'loss':
      return `correction:${lineId}`
    case 'employer':
      return kind === 'payment' && reference.includes('-') ? `escrow:${gigOfOrder(reference)}` : undefined
    case 'nothing':
      return undefined
  }
}

/** Where the money goes; null when none was set aside; a refusal when the word does not fit. */
function destinationOf(difference: DifferenceToResolve, resolution: Resolution): Account | null | Refusal {
  const { lineId, key } = difference
  const account = lineId === null ? undefined : accountOf(key, lineId, resolution)
  if (account !== undefined) return account
  return lineId === null && resolution === 'nothing'
    ? null
    : refuse('wages.difference.does-not-fit', rule, { resolution })
}

export interface Resolved {
  readonly state: DifferenceState
  readonly proposedBy: string | null
  readonly resolvedBy: string | null
  /** What is booked when it is resolved by this word. */
  readonly entry: Entry | null
}

/** Enough is said: the sum is small, or a second officer says what the first one said. */
function isEnough({ state, amountFen, resolution }: DifferenceToResolve, saying: Saying): boolean {
  const agrees = state === 'proposed' && resolution === saying.resolution
  return agrees || Math.abs(amountFen) <= saying.fourEyesFen
}

/** The first word on a large sum, or another word than the first: it needs a second officer. */
function proposed(difference: DifferenceToResolve, officerId: string): Resolved {
  const next = difference.state === 'proposed' ? difference : differenceStates.move(difference, 'proposed')
  return { state: next.state, proposedBy: officerId, resolvedBy: null, entry: null }
}

function booked(difference: DifferenceToResolve, account: Account | null, at: Instant): Entry | null {
  const { lineId, amountFen } = difference
  return account === null || lineId === null ? null : cleared({ lineId, amountFen, belongsTo: account, at })
}

/** What becomes of a difference when an officer says what it is. */
export function resolveDifference(difference: DifferenceToResolve, saying: Saying): Resolved | Refusal {
  const { officerId, resolution, at } = saying
  const { state, proposedBy } = difference
  if (state === 'resolved') return refuse('wages.difference.resolved', rule)
  const account = destinationOf(difference, resolution)
  if (account !== null && typeof account === 'object') return account
  if (proposedBy === officerId) return refuse('wages.difference.second-officer', rule)
  if (!isEnough(difference, saying)) return proposed(difference, officerId)
  const resolved = differenceStates.move(difference, 'resolved')
  return { state: resolved.state, proposedBy, resolvedBy: officerId, entry: booked(difference, account, at) }
}
