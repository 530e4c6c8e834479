/** accounts: who a person is, what they may do here, and how a PC gets signed in. */
import * as v from 'valibot'
import type { PayrollAccountState } from '@/domain/accounts/payroll-account-states'
import type { UnitState } from '@/domain/accounts/unit-states'
import type { TradeKey } from '@/policies/trades'
import { command, query } from './define'
import * as field from './fields'
import type { OfficeRole } from './roles'

export type { UnitState } from '@/domain/accounts/unit-states'

/** A unit's own merchant number (特约商户号), out of which it pays wages on the payroll card. */
export interface PayrollAccountView {
  readonly subMerchantId: string
  readonly state: PayrollAccountState
}

/** What a person sees of themselves: masked, never the sealed values. */
export interface Me {
  readonly signedIn: boolean
  readonly personId: string | null
  readonly registered: boolean
  readonly isWorker: boolean
  readonly isEmployer: boolean
  readonly phoneMasked: string | null
  readonly nameMasked: string | null
  readonly realName: 'missing' | 'confirmed'
  readonly isMinor: boolean
  readonly trades: readonly TradeKey[]
  readonly marketId: string | null
  readonly elderMode: boolean
  readonly unit: {
    readonly unitId: string
    readonly name: string
    readonly state: UnitState
    readonly returnReason: string | null
    readonly payrollAccount: PayrollAccountView | null
  } | null
  readonly officeRoles: readonly OfficeRole[]
}

export interface WindowPerson {
  readonly personId: string
  readonly nameMasked: string
  readonly phoneMasked: string | null
  readonly trades: readonly TradeKey[]
  readonly cardCode: string
}

/**
 * The papers of a unit as the officer who decides sees them: names masked, pictures by short-lived addresses.
 */
export interface UnitPapers {
  readonly unitId: string
  readonly state: UnitState
  readonly name: string
  readonly creditCode: string
  readonly kind: 'company' | 'soleTrader' | 'publicBody'
  readonly legalRepresentativeMasked: string
  readonly handlerMasked: string
  readonly address: string
  readonly submittedAt: string
  readonly payrollAccount: PayrollAccountView | null
  /** Null when storage cannot show the picture now. */
  readonly licenceUrl: string | null
  readonly authorisationUrl: string | null
}

export const accountsContract = {
  openMe: query(field.nothing)<Me>(),
  registerWorker: command(
    v.strictObject({
      phoneCode: field.phoneCode,
      trades: field.trades,
      marketId: v.optional(field.marketId),
    }),
  )<Me>(),
  registerEmployer: command(v.strictObject({ phoneCode: field.phoneCode }))<Me>(),
  confirmRealName: command(
    v.strictObject({ name: field.personName, idNumber: field.idNumber, consent: v.literal(true) }),
  )<Me>(),
  submitUnit: command(
    v.strictObject({
      name: field.line,
      creditCode: field.creditCode,
      kind: v.picklist(['company', 'soleTrader', 'publicBody']),
      legalRepresentative: field.personName,
      address: field.line,
      licenceFileId: field.fileId,
      authorisationFileId: field.fileId,
    }),
  )<{ readonly unitId: string; readonly state: UnitState }>(),
  openUnit: query(v.strictObject({ unitId: field.spokenId }))<UnitPapers>(),
  decideUnit: command(
    v.strictObject({
      unitId: field.spokenId,
      decision: v.picklist(['verified', 'returned']),
      reason: field.text,
    }),
  )<{ readonly unitId: string; readonly state: UnitState }>(),
  enterPayrollAccount: command(v.strictObject({ subMerchantId: field.merchantId }))<PayrollAccountView>(),
  decidePayrollAccount: command(
    v.strictObject({
      unitId: field.spokenId,
      decision: v.picklist(['confirmed', 'returned']),
      reason: field.text,
    }),
  )<PayrollAccountView>(),
  changeSettings: command(
    v.strictObject({
      elderMode: v.optional(v.boolean()),
      trades: v.optional(field.trades),
      marketId: v.optional(field.marketId),
    }),
  )<Me>(),
  registerAtWindow: command(
    v.strictObject({
      name: field.personName,
      idNumber: field.idNumber,
      phone: v.optional(field.phone),
      trades: field.trades,
      marketId: field.marketId,
      confirmed: v.picklist(['spoken', 'signed']),
    }),
  )<WindowPerson>(),
  findPerson: query(v.strictObject({ phone: v.optional(field.phone), cardCode: v.optional(field.scene) }))<{
    readonly people: readonly WindowPerson[]
  }>(),
  startDeskSignIn: command(v.strictObject({ device: field.line, pollSecret: field.nonce }))<{
    readonly code: string
    readonly expiresAt: string
  }>(),
  approveDeskSignIn: command(v.strictObject({ code: field.scene }))<{ readonly device: string }>(),
  collectDeskToken: query(v.strictObject({ code: field.scene, pollSecret: field.nonce }))<
    | { readonly state: 'waiting' | 'expired' }
    | { readonly state: 'approved'; readonly deskToken: string; readonly expiresAt: string }
  >(),
}
