/** The agreement as both read it: one line for each thing that is agreed, in the order of the statute. */
import { yuan } from '@/domain/money/fen'
import type { AgreementTerms } from '@/domain/gigs/agreement'

const unitNames = { hour: '小时', day: '天', piece: '件' } as const
const relationNames = {
  labour: '劳动关系（借出单位）',
  partTime: '非全日制用工',
  service: '劳务关系',
} as const
const methodNames = {
  reference: '平台代付到微信零钱',
  payrollCard: '雇主用自己的商户号，按微工卡付到你选的卡或零钱',
  recorded: '雇主直接付（现金或转账），你签收',
} as const

const two = (count: number) => String(count).padStart(2, '0')

/** 390 → 6:30; 1590 → 次日 2:30. */
export function clock(minuteOfDay: number): string {
  const minute = minuteOfDay % 1_440
  const time = `${(minute - (minute % 60)) / 60}:${two(minute % 60)}`
  return minuteOfDay >= 1_440 ? `次日 ${time}` : time
}

function payLine({ payUnit, payRateFen, pieces, expectedPayFen }: AgreementTerms): string {
  const rate = `¥${yuan(payRateFen)} / ${unitNames[payUnit]}`
  const planned = pieces === null ? '' : `，计划 ${pieces} 件`
  return `${rate}${planned}，按计划干完是 ¥${yuan(expectedPayFen)}`
}

function timeLine({ workOn, startMinute, endMinute, breakMinutes }: AgreementTerms): string {
  const rest = breakMinutes === 0 ? '' : `，休息 ${breakMinutes} 分钟`
  return `${workOn} ${clock(startMinute)}–${clock(endMinute)}${rest}`
}

/** What is agreed for more than was planned, and for the night: only what was said. */
const extraLines = ({ payUnit, overtimeRateFen, nightExtraFen }: AgreementTerms) => [
  ...(payUnit === 'piece'
    ? []
    : [
        {
          label: '加班',
          value:
            overtimeRateFen === null
              ? '雇主确认后，按平时的工钱算'
              : `雇主确认后，¥${yuan(overtimeRateFen)} / 小时`,
        },
      ]),
  ...(nightExtraFen === null
    ? []
    : [{ label: '夜里 22:00–6:00', value: `每小时另加 ¥${yuan(nightExtraFen)}` }]),
]

/** Label and value of each line; takes the frozen terms. */
export const agreementLines = (terms: AgreementTerms): readonly { label: string; value: string }[] => [
  { label: '雇主', value: terms.employerName },
  { label: '干活的人', value: terms.workerName },
  { label: '关系', value: relationNames[terms.relation] },
  { label: '工种', value: terms.tradeName },
  { label: '干什么', value: terms.content },
  { label: '在哪儿', value: terms.address },
  { label: '时间', value: timeLine(terms) },
  { label: '工钱', value: payLine(terms) },
  ...extraLines(terms),
  { label: '哪天付', value: `${terms.dueOn} 24:00 以前` },
  { label: '怎么付', value: methodNames[terms.fundsModel] },
  { label: '管饭', value: terms.meals ? '管' : '不管' },
  { label: '劳动保护', value: terms.protection },
  ...(terms.hazards === null ? [] : [{ label: '危险提示', value: terms.hazards }]),
]
