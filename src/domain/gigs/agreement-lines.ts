/**
 * The agreement reads as numbered lines of plain Chinese in the order of the law: who, what, where, when, how
 * much, how.
 *
 * Law     《保障农民工工资支付条例》第六条；《劳动合同法》第八条
 * Force   2020-05-01 →
 * Proof   tests/domain/gigs/agreement-lines.test.ts
 */
import { plusDays } from '../calendar/day'
import { yuan } from '../money/fen'
import type { AgreementTerms } from './agreement'

export interface AgreementLine {
  readonly label: string
  readonly value: string
}

const relationNames = { labour: '劳动关系', partTime: '非全日制用工', service: '劳务关系' } as const
const unitNames = { hour: '每小时', day: '每天', piece: '每件' } as const
const methodNames = {
  reference: '微信支付，付到劳动者本人微信',
  recorded: '用工方直接支付现金或银行转账，劳动者本人签收',
} as const

/** 06:30; minutes past midnight are written with 次日. */
function clockText(minute: number): string {
  const minuteOfDay = minute % 1_440
  const hours = String((minuteOfDay - (minuteOfDay % 60)) / 60).padStart(2, '0')
  return `${minute >= 1_440 ? '次日' : ''}${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`
}

function hoursText({ workOn, startMinute, endMinute, breakMinutes }: AgreementTerms): string {
  const rest = breakMinutes > 0 ? `，中间休息 ${breakMinutes} 分钟` : ''
  return `${workOn} ${clockText(startMinute)} 至 ${clockText(endMinute)}${rest}`
}

function payText({ payUnit, payRateFen, pieces, expectedPayFen }: AgreementTerms): string {
  const count = pieces === null ? '' : `，约 ${pieces} 件`
  return `${unitNames[payUnit]} ${yuan(payRateFen)} 元${count}，做完约定工时预计 ${yuan(expectedPayFen)} 元`
}

/** The lines both sides see, frozen with the agreement. */
export const agreementLines = (terms: AgreementTerms): readonly AgreementLine[] => [
  { label: '用工方', value: terms.employerName },
  { label: '劳动者', value: terms.workerName },
  { label: '关系', value: `${relationNames[terms.relation]}（以主管部门认定为准）` },
  { label: '工种', value: terms.tradeName },
  { label: '工作内容', value: terms.content },
  { label: '地点', value: terms.address },
  { label: '时间', value: hoursText(terms) },
  { label: '工资标准', value: payText(terms) },
  { label: '支付时间', value: `${terms.dueOn} 24 时前（${plusDays(terms.dueOn, 1)} 零时起算逾期）` },
  { label: '支付方式', value: methodNames[terms.fundsModel] },
  { label: '用餐', value: terms.meals ? '管饭' : '不管饭' },
  { label: '劳动保护', value: terms.protection },
  { label: '职业危害', value: terms.hazards ?? '无' },
]
