/** papers: what can be printed, handed over and checked; it reads what the words know and owns nothing. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import type { ItemState } from '@/domain/wages/item-states'
import { lateLevels } from '@/domain/wages/wage-due-day'
import { query } from './define'
import * as field from './fields'

export type PaperFormat = 'pdf' | 'xlsx'

/** A file as it travels: in the answer itself, so that no copy of it is left lying anywhere. */
export interface PaperFile {
  readonly fileName: string
  readonly format: PaperFormat
  readonly base64: string
}

/** A register may be longer than one file: then it comes in parts, and each says how many there are. */
export interface RegisterFile extends PaperFile {
  readonly part: number
  readonly parts: number
  readonly lines: number
}

/** A list as an officer sees it, at one moment. */
export interface TableFile extends PaperFile {
  readonly rows: number
  /** False when the list is longer than the file: the file says so too. */
  readonly isWhole: boolean
}

/** What anybody who holds a paper may see of it: enough to compare, and nobody's full name. */
export type SlipCheck =
  | { readonly genuine: false }
  | {
      readonly genuine: true
      readonly workerName: string
      readonly employerName: string
      readonly workOn: Day
      readonly grossFen: Fen
      readonly deductionFen: Fen
      readonly netFen: Fen
      readonly state: ItemState
      readonly paidAt: string | null
    }

/** Lists of the money desk that can be taken away. */
export const moneyTables = ['inTransit', 'differences', 'closes'] as const
export type MoneyTable = (typeof moneyTables)[number]

const format = v.picklist(['pdf', 'xlsx'])
const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const quarter = v.pipe(v.string(), v.regex(/^20\d\d-Q[1-4]$/))
const part = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 1)

export const papersContract = {
  printPaySlip: query(v.strictObject({ itemId: field.spokenId }))<PaperFile>(),
  printGigRegister: query(v.strictObject({ gigId: field.id, format, part }))<RegisterFile>(),
  printMonthRegister: query(v.strictObject({ employerId: field.id, month, format, part }))<RegisterFile>(),
  printPlatformReport: query(v.strictObject({ quarter, part }))<RegisterFile>(),
  exportLateWages: query(v.strictObject({ level: v.optional(v.picklist(lateLevels), 'due') }))<TableFile>(),
  exportMoney: query(v.strictObject({ table: v.picklist(moneyTables) }))<TableFile>(),
  verifySlip: query(v.strictObject({ code: field.scene }))<SlipCheck>(),
}
