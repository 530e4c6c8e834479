/** Words of one gig and of the agreement a worker says yes to. */
import type { GigKind, GigView } from '@/contract/gigs'
import { yuan } from '@/domain/money/fen'
import { tradeNames } from './trades'

const kinds: Readonly<Record<GigKind, string>> = { gig: '零工', flexible: '灵活用工', shared: '共享用工' }
const relations: Readonly<Record<GigView['relation'], string>> = {
  labour: '劳动关系（借出单位）',
  partTime: '非全日制用工',
  service: '劳务关系',
}

export const gigWords = {
  title: '这份活',
  kinds,
  relations,
  per: { hour: '小时', day: '天', piece: '件' },
  name: (gig: GigView) => `${tradeNames[gig.trade]} · ${gig.headcount} 人`,
  seats: (left: number) => (left > 0 ? `还要 ${left} 人` : '已招满'),
  expected: (gig: GigView) => `按计划干完 ¥${yuan(gig.expectedPayFen)}`,
  pieces: (count: number) => `每人约 ${count} 件`,
  rest: (minutes: number) => `中间休息 ${minutes} 分钟`,
  meals: '管饭',
  noMeals: '不管饭',
  content: '干什么',
  conditions: '要求',
  place: '在哪儿',
  meetingPoint: '集合',
  time: '时间',
  pay: '工钱',
  protection: '劳动保护',
  hazards: '危险提示',
  employer: '雇主',
  verified: '资料已核过',
  notVerified: '资料还没核',
  household: '个人雇主，已实名',
  lends: '借出单位',
  relation: '关系',
  rail: {
    reference: '钱先存在平台，干完发到微信零钱',
    payrollCard: '干完从单位账户按微工卡发到你的卡',
    recorded: '干完当面付，你签收才算数',
  },
  due: '干完当天付',
  cover: '定下就带当天意外险',
  why: '为什么推荐给你',
  away: (far: string) => `离你 ${far}`,
  take: '我要去',
  apply: '我想去，报名',
  applied: '已报名，等老板选',
  offerHint: '选定了会出现在首页和“我的活”，点“去定下”就行。',
  booked: '看我这次活',
  closed: '这份活现在不招人了',
  cancelled: (reason: string) => `老板取消了：${reason}`,
  returned: (reason: string) => `被退回：${reason}`,
  register: '三下登记',
  speech: (gig: GigView, when: string) =>
    `${tradeNames[gig.trade]}，${when}，工钱 ${yuan(gig.expectedPayFen)} 元，地点 ${gig.address}`,
} as const

export const agreementWords = {
  title: '先说好再干',
  lead: '看清楚这几条。点同意，两边都不能随便改。',
  accept: '同意并定下',
  accepted: '定下了',
  acceptedDetail: '到了地方，扫老板手机上的码到岗。',
  toShift: '看这一班',
  agreedAt: (when: string) => `${when} 双方同意`,
  fingerprint: '防改编号',
  cancelled: '这个位子已经退了',
  cancelledByEmployer: '老板取消了这份活',
  callEmployer: '老板电话',
  you: '你',
  moreLines: (free: string) => [
    { label: '来不了', value: `开工前 ${free}以上可以退，不影响你` },
    { label: '老板取消', value: '你到了才取消，也要给你到场补偿' },
  ],
} as const

export const realNameWords = {
  title: '实名',
  lead: '第一次接活要实名。只做这一次。',
  why: '为什么要实名：老板不能招未满 16 岁的人，工钱也只能发给你本人。',
  kept: '姓名和身份证号加密保存，别人只看得到“王**”。谁看过都有记录。',
  name: '姓名',
  nameHint: '和身份证上一样',
  idNumber: '身份证号',
  idHint: '18 位，最后一位可能是 X',
  consent: '我同意用姓名和身份证号核对身份',
  consentMissing: '要你同意才能核对',
  nameMissing: '填上姓名',
  idMissing: '身份证号应是 18 位',
  submit: '核对',
  done: '实名好了',
  goOn: '接着办',
} as const
