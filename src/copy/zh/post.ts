/** What an employer reads while posting a gig, and what each trade usually says. */
import type { LateWage } from '@/domain/gigs/posting-suspension'
import { yuan } from '@/domain/money/fen'
import type { FundsModel } from '@/domain/money/rail'
import type { TradeGroup } from '@/policies/trades'

export const postWords = {
  title: '发一个活',
  again: '照上次再发',
  againDone: '已照上次填好，改改日子就能发。',
  trade: '招什么人',
  moreTrades: '全部工种',
  lessTrades: '收起',
  headcount: '要几个人',
  people: '人',
  day: '哪天干',
  days: { other: '别的日子' },
  otherDay: '选日子',
  start: '几点开始',
  end: '几点结束',
  nextDay: '收工在第二天',
  breakTime: '中间休息',
  breaks: { '0': '不休息', '30': '30 分钟', '60': '1 小时', '90': '1 个半小时', '120': '2 小时' },
  worked: (hours: string) => `实干 ${hours}`,
  content: '干什么',
  contentHint: '说清干什么、多重、多高',
  place: '在哪儿干',
  placeHint: '街道、门牌或大门',
  meeting: '在哪儿集合',
  here: '用我现在的位置',
  hereDone: '位置记下了，工人能看到离他多远。',
  hereRefused: '没给位置也行，按市场的位置算远近。',
  market: '在哪个市场招',
  unit: '怎么算钱',
  units: { hour: '按小时', day: '按天', piece: '按件' },
  rate: '给多少',
  per: { hour: '元/小时', day: '元/天', piece: '元/件' },
  pieces: '每人大约几件',
  overtime: '加班一小时给多少',
  overtimeHint: '不填就按平时的工钱算',
  nightExtra: '夜里一小时另加多少',
  nightHint: '22:00 到早上 6:00；不填就不另加',
  guide: (price: string) => `市场参考价 ¥${price}/小时`,
  each: '每人大约',
  total: '一共',
  meals: '管饭吗',
  mealOptions: { yes: '管饭', no: '不管饭' },
  protection: '给什么劳保',
  hazards: '要提醒的危险',
  kind: '哪种用工',
  kinds: {
    gig: { label: '零工', detail: '一天、几小时，干完结钱' },
    flexible: { label: '灵活用工', detail: '时间不固定，常来常做' },
    shared: { label: '共享用工', detail: '别的单位闲时借人给你' },
  },
  lending: '哪个单位借的人',
  hiring: '怎么定人',
  hirings: {
    instant: { label: '谁先答应谁来', detail: '最快，马上定下来' },
    choose: { label: '报名后我来选', detail: '看了人再定' },
  },
  rail: '怎么付钱',
  rails: {
    reference: { label: '在线付', detail: '钱先存好，干完直接到工人微信' },
    payrollCard: { label: '微工卡', detail: '从本单位商户号一批发到每个人的卡' },
    recorded: { label: '当面付', detail: '现金或转账，工人在手机上签收' },
  },
  more: '更多（劳保、危险、怎么定人）',
  less: '收起',
  publish: '发布',
  draft: '存草稿',
  missing: '这一项还没填',
  lacking: (fields: string) => `还差：${fields}`,
  notDone: '还没发出去',
  goOn: '回去改改',
  missingRate: '写个数，不能“面议”',
  onlyDraft: '先实名才能发布，现在可以存草稿',
  suspended: ({ workOn, gigTitle, amountFen }: LateWage): string =>
    `${workOn} ${gigTitle}的工钱 ¥${yuan(amountFen)} 还没付清，付清就能发新活。现在可以存草稿`,
  unitWaiting: '资质在核验，现在可以存草稿',
  householdNote: '个人用工可发家里的活。要招别的工种，用单位身份登记。',
  conditions: '有什么要求',
  register: '去登记用工',
  confirmName: '去实名',
  toUnit: '去登记单位',
} as const

/** What the chosen rail means; shown under the choice, with the rule it rests on. */
export const railNotes: Readonly<Record<'person' | 'unit', Readonly<Record<FundsModel, string>>>> = {
  person: {
    reference: '钱由平台按你的委托代付。家里用工也可以当面付，两种都行。',
    payrollCard: '微工卡只给核验过的单位用。家里的活请当面付。',
    recorded: '家里用工，你直接付给他，合规又简单。他签收后双方都有凭据。',
  },
  unit: {
    reference: '开工前存进来，确认工时后付到工人本人的微信。工资台账自动记好。',
    payrollCard: '钱不经过平台：从本单位的微信商户号直接发给每个工人，工人先授权一次微工卡。',
    recorded: '现金或银行转账付给工人本人，工人签收，台账存三年。',
  },
}
export const railRule = '《保障农民工工资支付条例》第十一条'

export const postedWords = {
  published: '发出去了',
  publishedDetail: '合适的人马上就能看到。有人定下来会通知你。',
  flagged: '交上去了，有人看一眼再发',
  flaggedDetail: (by: string) => `有几个字要人确认合不合规矩，最晚 ${by} 看完。不用你再做什么。`,
  drafted: '草稿存好了',
  draftedPerson: '实名后点“照这个再发一次”，就能发布。',
  draftedUnit: '资质核验通过后点“照这个再发一次”，就能发布。',
  payIn: '去存工钱',
  payLater: '先不付，看谁来',
  people: '看谁来干活',
  home: '回用工首页',
} as const

export interface TradeTemplate {
  readonly content: string
  readonly protection: string
  readonly hazards?: string
  readonly startMinute: number
  readonly endMinute: number
  readonly breakMinutes: number
}

const dayShift = { startMinute: 480, endMinute: 1_020, breakMinutes: 60 }
const earlyShift = { startMinute: 390, endMinute: 930, breakMinutes: 60 }

/** A good first text for each group of trades; the employer only changes what differs. */
export const tradeTemplates: Readonly<Record<TradeGroup, TradeTemplate>> = {
  housing: { content: '家里维修安装，工具自带，材料我备好', protection: '手套、护目镜', ...dayShift },
  drains: {
    content: '疏通下水管道',
    protection: '手套、雨靴、口罩',
    hazards: '不下井，不进密闭空间',
    ...dayShift,
  },
  appliances: { content: '上门修家电', protection: '绝缘手套', hazards: '先断电再动手', ...dayShift },
  cleaning: {
    content: '打扫卫生，清洁用品我备好',
    protection: '手套、口罩',
    ...dayShift,
    endMinute: 720,
    breakMinutes: 0,
  },
  errands: {
    content: '送货上门，市区内',
    protection: '头盔、反光背心',
    hazards: '路上慢行，不闯灯',
    ...dayShift,
  },
  care: { content: '照看人，做简单的饭', protection: '口罩、手套', ...dayShift },
  moving: {
    content: '装卸货物，单件不超过 25 公斤',
    protection: '手套、护腰、劳保鞋',
    hazards: '地面湿滑，当心砸脚',
    ...earlyShift,
  },
  site: {
    content: '工地干活，听班长安排',
    protection: '安全帽、劳保鞋、手套',
    hazards: '工地有高处和机械，不戴帽不进场',
    ...earlyShift,
  },
  farm: {
    content: '地里干活，工具我备好',
    protection: '草帽、手套、水',
    hazards: '天热多歇，不碰农药',
    ...earlyShift,
  },
  factory: {
    content: '车间干活，有人带',
    protection: '手套、工作服',
    hazards: '机器转着不伸手',
    ...dayShift,
  },
  service: { content: '店里帮忙，有人带', protection: '工作服', ...dayShift },
}
