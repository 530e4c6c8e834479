/** papers: what can be printed, handed over and checked; it reads what the words know and owns nothing. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import type { ItemState } from '@/domain/wages/item-states'
import { query } from './define'
import * as field from './fields'

export type PaperFormat = 'pdf' | 'xlsx'

/** A file as it travels: in the answer itself, so that no copy of it is left lying anywhere. */
export interface PaperFile {
  readonly fileName: string
  readonly format: PaperFormat
  readonly base64: string
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

export const papersContract = {
  printPaySlip: query(v.strictObject({ itemId: field.spokenId }))<PaperFile>(),
  verifySlip: query(v.strictObject({ code: field.scene }))<SlipCheck>(),
}
