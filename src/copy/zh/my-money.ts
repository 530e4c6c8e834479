/** What "my money" says of money that has not arrived: for whom it waits, since when, and what comes next. */
import type { LateBecause } from '@/domain/wages/late-because'
import type { LateLevel } from '@/domain/wages/wage-due-day'

export const myMoneyWords = {
  late: '晚了的',
  coming: '快到的',
  hoursWaiting: '等老板确认工时',
  releases: (length: string) => `还有 ${length}自动确认`,
  releasing: '正在自动确认，几分钟就好',
  releaseDetail: (when: string) => `老板 ${when} 前不说话，过后几分钟就按记录付给你。`,
  noRelease: '你投诉了，等市场定了再确认。',
  failed: '没发成，要你动一下手',
  failedButton: '再发一次给我',
  recovery: '有人问你能不能退钱',
  recoveryButton: '看一看，再决定',
  recoveryDetail: '不同意也没事，谁也不能从工资里扣。',
  monthPaid: '本月到账',
  monthPicture: (sums: string) => `本月每天到账：${sums}`,
  notAll: (count: number) => `图上只有最近 ${count} 笔。`,
  tax: '今年的税，估一估',
} as const

export const ladderWords: Readonly<Record<LateLevel, string>> = {
  due: '到日子，该付了',
  overdue: '提醒老板和你',
  staff: '市场派人去问',
  redFlag: '没付清，老板不能发新活',
}

/** Whose doing it is, and what is being done about it. */
export const lateDoingWords: Readonly<Record<LateBecause, string>> = {
  employer: '老板的钱还没到。',
  worker: '在等你：点一下，或补一下资料。',
  platform: '钱在路上没到，是我们的事，市场在催。',
  dispute: '有争议的部分，等市场定。',
}

export const lateWagesWords = {
  slip: '看这一笔',
  complain: '帮我要钱',
  what: (day: string, title: string) => `${day} ${title}`,
} as const

export const taxYearWords = {
  title: '今年的税（估算）',
  only: '仅供参考，以税务局为准。平台一分没扣。',
  income: '今年收入',
  payments: (count: number) => `${count} 笔`,
  perPayment: '按一笔一笔估',
  cumulative: '按平台累计估',
  withheld: '已经扣了',
  none: '¥0.00，没扣',
  close: '知道了',
} as const
