/** What a payer reads at the WeChat cashier and a worker reads on the receiving page. */
import type { Day } from '@/domain/calendar/day'

export interface PaidWork {
  readonly tradeName: string
  readonly workOn: Day
}

export const payInDescription = ({ tradeName, workOn }: PaidWork): string => `零工工资 ${tradeName} ${workOn}`
export const transferRemark = ({ tradeName, workOn }: PaidWork): string => `${workOn} ${tradeName}工资`
/** Report row 报酬说明 of a transfer. */
export const transferPayNote = ({ workOn }: PaidWork): string => `${workOn} 当日劳动报酬`
/** Name of a batch of wages, as the employer finds it at WeChat. */
export const batchName = ({ tradeName, people }: { tradeName: string; people: number }): string =>
  `${tradeName}工资 ${people} 人`
/** How WeChat shows our account to a worker who agrees to receive without a tap. */
export const agreementDisplayName = (nameMasked: string | null): string =>
  nameMasked === null ? '零工工资' : `零工工资 ${nameMasked}`
export const recoveryDescription = '退回多发的工钱'
export const refundReason = '零工工资余款退回'

/** Why a part of a wage stands by itself. */
export const itemTexts = {
  beyondPlan: '超出约定的部分，等老板把这部分钱存进来',
} as const
