/**
 * A complaint is written in the order of the official form from facts already known, each line naming its
 * source.
 *
 * Law     《关于实施〈劳动保障监察条例〉若干规定》第十二条（投诉文书内容）；全国根治欠薪线索反映平台填报项（H-24）
 * Force   2005-02-01 →
 * Proof   tests/domain/disputes/complaint-fields.test.ts
 */
import type { Day } from '../calendar/day'
import { type Fen, yuan } from '../money/fen'

export type FactSource = 'account' | 'agreement' | 'attendance' | 'ledger' | 'person'

export interface ComplaintLine {
  readonly key: string
  readonly label: string
  /** Empty when only the person can say it. */
  readonly value: string
  readonly source: FactSource
}

export interface ComplaintFacts {
  readonly workerName: string
  readonly workerPhoneMasked: string
  readonly workerIdMasked: string
  readonly employerName: string
  readonly employerAddress: string
  /** Legal representative or head of the unit; the person themselves for a household. */
  readonly employerHead: string
  readonly tradeName: string
  /** True for trades of the building site: the national line asks for it. */
  readonly isConstruction: boolean
  readonly workPlace: string
  readonly workOn: Day
  readonly agreedPay: string
  readonly workedMinutes: number
  readonly checkedIn: boolean
  readonly checkedOut: boolean
  readonly owedFen: Fen
  readonly receivedFen: Fen
  readonly missingFen: Fen
}

/** "8 小时 30 分钟". */
function durationText(minutes: number): string {
  const rest = minutes % 60
  const hours = (minutes - rest) / 60
  return [hours > 0 && `${hours} 小时`, (rest > 0 || hours === 0) && `${rest} 分钟`].filter(Boolean).join(' ')
}

function hoursText({ workedMinutes, checkedIn, checkedOut }: ComplaintFacts): string {
  const proof = [checkedIn && '签到', checkedOut && '签退'].filter(Boolean).join('、')
  return `${durationText(workedMinutes)}（${proof === '' ? '无签到记录' : `有${proof}记录`}）`
}

const factsText = (facts: ComplaintFacts): string =>
  `${facts.workOn} 在${facts.workPlace}做${facts.tradeName}，约定${facts.agreedPay}，` +
  `实际工作 ${durationText(facts.workedMinutes)}，应得 ${yuan(facts.owedFen)} 元，` +
  `已收到 ${yuan(facts.receivedFen)} 元，尚欠 ${yuan(facts.missingFen)} 元。`

type Column = readonly [
  key: string,
  label: string,
  source: FactSource,
  value: (facts: ComplaintFacts) => string,
]

const form: readonly Column[] = [
  ['workerName', '投诉人姓名', 'account', ({ workerName }) => workerName],
  ['workerId', '身份证号', 'account', ({ workerIdMasked }) => workerIdMasked],
  ['workerPhone', '联系电话', 'account', ({ workerPhoneMasked }) => workerPhoneMasked],
  ['workerAddress', '投诉人住址', 'person', () => ''],
  ['occupation', '职业（工种）', 'agreement', ({ tradeName }) => tradeName],
  ['employerName', '被投诉方名称', 'agreement', ({ employerName }) => employerName],
  ['employerAddress', '被投诉方住所', 'account', ({ employerAddress }) => employerAddress],
  ['employerHead', '法定代表人或负责人', 'account', ({ employerHead }) => employerHead],
  ['sector', '行业', 'agreement', ({ isConstruction }) => (isConstruction ? '工程建设' : '其他行业')],
  ['workPlace', '劳动地点', 'agreement', ({ workPlace }) => workPlace],
  ['workOn', '欠薪所属日期', 'agreement', ({ workOn }) => workOn],
  ['agreedPay', '约定工资', 'agreement', ({ agreedPay }) => agreedPay],
  ['workedHours', '实际工时', 'attendance', hoursText],
  ['owed', '应得工资', 'attendance', ({ owedFen }) => `${yuan(owedFen)} 元`],
  ['received', '已收到', 'ledger', ({ receivedFen }) => `${yuan(receivedFen)} 元`],
  ['missing', '欠薪金额', 'ledger', ({ missingFen }) => `${yuan(missingFen)} 元`],
  ['facts', '事实经过', 'attendance', factsText],
  ['request', '投诉请求', 'ledger', ({ missingFen }) => `请求责令支付工资 ${yuan(missingFen)} 元`],
]

/** The form's lines in its order. */
export const complaintLines = (facts: ComplaintFacts): readonly ComplaintLine[] =>
  form.map(([key, label, source, value]) => ({ key, label, source, value: value(facts) }))

/** Keys of the lines only the person can complete. */
export const linesToComplete = (lines: readonly ComplaintLine[]): readonly string[] =>
  lines.filter(({ value }) => value.trim() === '').map(({ key }) => key)
