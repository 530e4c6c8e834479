/**
 * What is stored of a worker's agreement to receive wages without a tap (免确认收款授权), and how WeChat's news
 * of it is written.
 */
import type { AgreementView } from '@/contract/wages'
import type { Instant } from '@/domain/calendar/instant'
import { type AgreementState, agreementStates } from '@/domain/wages/agreement-states'
import { collection, type Reads } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import type { Consent } from '../_kernel/wechat-pay/consent'
import { authorizationIn } from '../_kernel/wechat-pay/transfer-path'

export interface Agreement {
  readonly workerId: string
  /** Which one of this worker's it is, from 1; it is part of the number at WeChat. */
  readonly count: number
  readonly consentNumber: string
  readonly state: AgreementState
  /** What a transfer names; null while it is not in force. */
  readonly authorizationId: string | null
  readonly askedAt: Instant
  readonly agreedAt: Instant | null
  readonly endedAt: Instant | null
}

/** One per worker: the last one there was. */
export const agreements = collection<Agreement>('agreements')

export const agreementIdOf = (workerId: string): string => `agreement:${workerId}`
const consentShape = /^([0-9a-z]{12})A\d{1,4}$/
export const consentNumberOf = (workerId: string, count: number): string => `${workerId}A${count}`
/** Whose agreement the number is; null for a number that is none of ours. */
export const workerIdOfConsent = (number: string): string | null => consentShape.exec(number)?.[1] ?? null

/** What a transfer to this worker may name; null when they tap. */
export async function consentOf(reads: Reads, workerId: string): Promise<string | null> {
  const agreement = await reads.get(agreements, agreementIdOf(workerId))
  return agreement?.state === 'inForce' ? agreement.authorizationId : null
}

/** The agreement as WeChat tells it; an end is kept, whatever is told later of the same number. */
export function withConsent(agreement: Agreement, consent: Consent): Agreement {
  if (agreement.state === 'ended' || consent.consentNo !== agreement.consentNumber) return agreement
  switch (consent.state) {
    case 'awaitingWorker':
      return agreement
    case 'inForce':
      return {
        ...agreement,
        state: 'inForce',
        authorizationId: consent.authorizationId,
        agreedAt: consent.agreedAt,
      }
    case 'ended':
      return { ...agreement, state: 'ended', authorizationId: null, endedAt: consent.endedAt }
  }
}

/** Writes what WeChat says of a consent; news of a former one changes nothing. */
export async function recordConsent(unit: Unit, consent: Consent): Promise<{ readonly done: boolean }> {
  const workerId = workerIdOfConsent(consent.consentNo)
  const agreement = workerId === null ? undefined : await unit.get(agreements, agreementIdOf(workerId))
  if (!agreement) return { done: true }
  const next = withConsent(agreement, consent)
  if (next !== agreement) unit.save(agreements, agreement._id, next)
  return { done: true }
}

/** WeChat no longer takes the one that this transfer names: the next are tapped. A newer one stays. */
export async function endConsentNamedBy(
  unit: Unit,
  { workerId, requestBody }: { readonly workerId: string; readonly requestBody: string },
): Promise<void> {
  const agreement = await unit.get(agreements, agreementIdOf(workerId))
  if (agreement?.state !== 'inForce' || agreement.authorizationId !== authorizationIn(requestBody)) return
  const ended = { ...agreementStates.move(agreement, 'ended'), authorizationId: null, endedAt: unit.at }
  unit.save(agreements, agreement._id, ended)
}

/** How it is shown to its worker. */
export const agreementView = (
  agreement: Agreement | undefined,
  parameters: AgreementView['parameters'] = null,
): AgreementView => ({
  state: agreement?.state ?? 'none',
  agreedAt: agreement?.agreedAt ?? null,
  endedAt: agreement?.endedAt ?? null,
  parameters,
})
