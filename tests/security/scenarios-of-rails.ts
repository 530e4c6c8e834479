/** For what the rails of wages ask of people: cards, consents, accounts and faces. */
import type { ActionName } from '@/contract/actions'
import { at, type CallableName, type Scenario } from './scenario'

type OfRails = Extract<
  CallableName,
  | 'accounts.enterPayrollAccount'
  | 'accounts.decidePayrollAccount'
  | 'attendance.checkFace'
  | `wages.${'open' | 'check' | 'end'}Agreement`
  | 'wages.agreeToReceive'
  | 'wages.askForCard'
  | 'wages.resumeBatch'
>

/** A new action among them without a row here does not compile. */
export const railScenarios: { readonly [Name in OfRails & ActionName]: Scenario<Name> } = {
  'accounts.enterPayrollAccount': at('registered', 'employer', () => ({ subMerchantId: '1900000109' })),
  'accounts.decidePayrollAccount': at('unitSubmitted', 'employmentOfficer', ({ unitId }) => ({
    unitId,
    decision: 'confirmed',
    reason: '与微信支付后台一致',
  })),
  'attendance.checkFace': at('booked', 'worker', ({ bookingId }) => ({ bookingId })),
  'wages.openAgreement': at('confirmed', 'worker', () => ({})),
  'wages.agreeToReceive': at('confirmed', 'worker', () => ({})),
  'wages.checkAgreement': at('confirmed', 'worker', () => ({})),
  'wages.endAgreement': at('confirmed', 'worker', () => ({})),
  'wages.askForCard': at('booked', 'worker', ({ bookingId }) => ({ bookingId })),
  'wages.resumeBatch': at('confirmed', 'employer', ({ gigId }) => ({ gigId })),
}
