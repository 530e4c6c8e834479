/** What the table of an answer says, in the words of the people who question it. */
import type { LateLevel } from '@/domain/wages/wage-due-day'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'

export const kindWords: Readonly<Record<ItemKind, string>> = {
  base: '没有争议的工资',
  disputed: '有争议的部分',
  bonus: '奖金',
  callOut: '白跑一趟的补偿',
}

export const stateWords: Readonly<Record<ItemState, string>> = {
  unfunded: '应付，备付不足',
  held: '已留出，等处理',
  accrued: '应付',
  paying: '在路上',
  waitingForTap: '等工人点收',
  paid: '已发到',
  recorded: '已登记付款，等签收',
  signed: '已签收',
  failed: '没发成',
  withdrawn: '不予支持，已退回',
}

export const levelWords: Readonly<Record<LateLevel, string>> = {
  due: '到期',
  overdue: '逾期',
  staff: '交市场工作人员',
  redFlag: '雇主停止发布',
}

export const byWords = {
  employer: '雇主确认',
  staff: '工作人员确认',
  silence: '到时无人确认，自动放行',
  cancellation: '雇主取消',
  notAsPromised: '活与约定不符',
} as const

export const stayWords = {
  absent: '没有到岗记录',
  working: '在岗',
  left: '已离岗',
  presumed: '没有离岗记录，按约定算',
} as const

export const headings = {
  hours: '工时',
  items: '应付项目',
  steps: '怎么算的',
  due: '什么时候到期',
  minimum: '最低工资',
  tax: '个人所得税（估算，不代扣）',
  book: '账（从 → 到）',
  balances: '余额',
  refusals: '规则不予办理',
  figures: '用到的数字',
} as const

export const unverified = '待核实'
