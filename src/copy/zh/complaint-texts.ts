/** Words of a complaint and of the officer's queue that are not in the official form itself. */
import type { AgreementTerms } from '@/domain/gigs/agreement'
import { yuan } from '@/domain/money/fen'
import { durationWords } from './when'

const unitNames = { hour: '小时', day: '天', piece: '件' } as const

/** "25.00 元/小时". */
export const agreedPayText = ({
  payRateFen,
  payUnit,
}: Pick<AgreementTerms, 'payRateFen' | 'payUnit'>): string => `${yuan(payRateFen)} 元/${unitNames[payUnit]}`

export const deskLabels = {
  employer: '雇主',
  worker: '工人',
  workOn: '日期',
  pay: '工钱',
  creditCode: '统一社会信用代码',
  merchantNumber: '特约商户号',
  address: '地址',
  request: '请求',
  channel: '渠道',
  receipt: '回执号',
  dispute: '有异议的',
  cutReason: '少算的理由',
  objection: '异议',
  none: '没写',
} as const

/** How much is in dispute. */
export const disputedText = (open: number, measure: 'minutes' | 'pieces'): string =>
  measure === 'minutes' ? durationWords(open) : `${open} 件`
