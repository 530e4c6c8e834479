/** What is said when a call brought no answer: nobody is blamed, and what was typed is still there. */

const fieldNames: Readonly<Record<string, string>> = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  creditCode: '统一社会信用代码',
  legalRepresentative: '法定代表人',
  address: '地址',
  trades: '工种',
  trade: '工种',
  headcount: '人数',
  content: '干什么',
  payRateFen: '工钱',
  pieces: '件数',
  startMinute: '开工时间',
  endMinute: '收工时间',
  breakMinutes: '休息时间',
  protection: '劳动保护',
  reason: '理由',
  request: '你的要求',
  code: '码',
  licenceFileId: '营业执照照片',
  authorisationFileId: '授权书照片',
  lendingUnit: '借出员工的单位',
  meetingPoint: '集合点',
}

export const problemWords = {
  offline: '没连上网。填好的都还在，有网了点“再试一次”。',
  rejected: '还差一点没填对',
  /** `field` is the path in the input, such as `gig.place.address`. */
  rejectedField(field = ''): string {
    const last = field.split('.').pop() ?? ''
    const name = fieldNames[last]
    return name === undefined ? '请看一下每一项，改好再试。' : `请看一下“${name}”，改好再试。`
  },
} as const

/** Buttons that lead to where a "no" can be changed. */
export const wayOutWords = {
  realName: '去实名',
  register: '去登记',
  find: '看看别的活',
  shifts: '看我的活',
  complaints: '看我的投诉',
} as const
