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
export const recoveryDescription = '退回多发的工钱'
export const refundReason = '零工工资余款退回'

/** Why a part of a wage stands by itself. */
export const itemTexts = {
  beyondPlan: '超出约定的时间，等老板把这部分钱存进来',
} as const
