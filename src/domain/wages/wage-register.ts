/**
 * The employer keeps a wage register (工资支付台账) with the fields the law names, for at least three years.
 *
 * Law     《保障农民工工资支付条例》第十五条；House rule D-08
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/wage-register.test.ts
 */
import { nationalWageRows } from '@/policies/wages-national'
import { type Day, plusYears } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { type Fen, minusFen, noFen, sumFen } from '../money/fen'
import { mustBeInForce } from '../policy/policy-row'
import { type Refusal, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'
import type { ItemState } from './item-states'
import type { PayStep } from './pay-steps'

/** The columns in the order of the law's own list; no register leaves one out. */
export const registerColumns = [
  'employerName',
  'period',
  'payDay',
  'workerName',
  'idNumber',
  'contact',
  'workTime',
  'payable',
  'gross',
  'deduction',
  'net',
  'proof',
] as const
export type RegisterColumn = (typeof registerColumns)[number]

/** What proves that the wage was paid: a transfer, or the worker's own signature. */
export type Proof =
  | { readonly kind: 'transfer'; readonly billNumber: string; readonly at: Instant }
  | { readonly kind: 'signature'; readonly method: 'cash' | 'bank'; readonly at: Instant }
  | { readonly kind: 'none' }

/** One payable item as the register judges it. */
export interface RegisterItem {
  readonly state: ItemState
  readonly steps: readonly PayStep[]
  readonly grossFen: Fen
  readonly withheldFen?: Fen | undefined
  readonly paidAt: Instant | null
  readonly billNumber: string | null
  readonly handedOverBy: 'cash' | 'bank' | null
}

export interface RegisterSums {
  readonly grossFen: Fen
  readonly deductionFen: Fen
  /** What has really reached the worker: nothing while it is on its way. */
  readonly netFen: Fen
}

const isPaid = ({ state }: RegisterItem) => state === 'paid' || state === 'signed'

/** Gross, deductions and what was paid; what was decided against is not payable. */
export function registerSums(item: RegisterItem): RegisterSums {
  const grossFen = item.state === 'withdrawn' ? noFen : item.grossFen
  const deductionFen = item.withheldFen ?? noFen
  return { grossFen, deductionFen, netFen: isPaid(item) ? minusFen(grossFen, deductionFen) : noFen }
}

/** The totals under the columns. */
export const registerTotals = (lines: readonly RegisterSums[]): RegisterSums => ({
  grossFen: sumFen(lines.map(({ grossFen }) => grossFen)),
  deductionFen: sumFen(lines.map(({ deductionFen }) => deductionFen)),
  netFen: sumFen(lines.map(({ netFen }) => netFen)),
})

/** What may be shown as proof; a wage that is not paid has none, whatever numbers it carries. */
export function proofOf(item: RegisterItem): Proof {
  const { state, paidAt, billNumber, handedOverBy } = item
  if (paidAt === null || !isPaid(item)) return { kind: 'none' }
  if (state === 'signed') return { kind: 'signature', method: handedOverBy ?? 'cash', at: paidAt }
  return { kind: 'transfer', billNumber: billNumber ?? '', at: paidAt }
}

const keptRow = (on: Day) => mustBeInForce(nationalWageRows, 'wage.ledgerKept', on)

/** The first day on which a wage of this work may leave the register. */
export const ledgerKeptUntil = (workOn: Day): Day => plusYears(workOn, keptRow(workOn).value)

/**
 * Whether what is known of a wage may be deleted: never before its years are over, whoever asks, because the
 * register is the proof of both sides; and never while it is still owed.
 */
export function mayDelete(
  wage: { readonly workOn: Day; readonly isSettled: boolean },
  today: Day,
): { readonly deletable: true } | Refusal {
  const keptUntil = ledgerKeptUntil(wage.workOn)
  if (wage.isSettled && keptUntil <= today) return { deletable: true }
  return refuse('wages.register.kept', sourceOf(keptRow(wage.workOn)), { keptUntil })
}
