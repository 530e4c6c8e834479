/** The pay slip in words that need no accountant, and the receipt for money handed over by hand. */
import type { StepLabel } from '@/domain/wages/pay-steps'

export const slipWords = {
  title: '工资条',
  of: (day: string) => `${day}的工钱`,
  deductions: '扣除',
  nothingDeducted: '平台不收费，一分不扣',
  taxDeducted: '代扣的个人所得税，平台不收费',
  net: '实发',
  due: '应发',
  how: '怎么算的',
  agreed: '约定工时',
  worked: '算钱的工时',
  work: '活',
  employer: '雇主',
  workOn: '哪天',
  method: '怎么付',
  cut: (reason: string) => `老板改了工时，理由：${reason}`,
  methods: {
    wechat: '付到你的微信零钱',
    cash: '当面给现金',
    bank: '银行转账',
    betweenTheTwo: '老板直接付给你',
    payrollCard: '单位按微工卡付到你选的卡',
  },
  receive: '收款',
  sign: '看一看，签收',
  speech: (net: string) => `这张工资条，实发 ${net} 元。`,
} as const

export const howWords = {
  title: '怎么算的',
  rounding: '零头往上进到分，归你。',
  minimum: '和最低工资比',
  meets: (hourly: string) => `不低于每小时 ¥${hourly}，够了。`,
  below: (hourly: string) => `低于每小时 ¥${hourly}。点“我有异议”，会帮你写好投诉。`,
  noMeasure: '这次没法按小时比。',
  noFigure: '当地标准还没核实，先不比。',
  tax: '个人所得税（估算）',
  taxNone: '仅供参考：按这一笔估算，不用交税。税率表待核实。',
  taxSome: (tax: string) => `仅供参考：按这一笔估算约 ¥${tax}，税率表待核实。平台没有扣，以税务局为准。`,
  close: '看明白了',
} as const

/** One line of the sum; `length`, `rate` and `count` are already words. */
export const stepWords: Readonly<
  Record<
    StepLabel,
    (of: { readonly length: string; readonly rate: string; readonly count: number }) => string
  >
> = {
  hours: ({ length, rate }) => `${length} × ¥${rate}/小时`,
  days: ({ count, rate }) => `${count} 天 × ¥${rate}`,
  partOfDay: ({ length, rate }) => `干了 ${length}，一天 ¥${rate}，按比例`,
  pieces: ({ count, rate }) => `${count} 件 × ¥${rate}`,
  overtime: ({ length, rate }) => `加班 ${length} × ¥${rate}/小时`,
  night: ({ length, rate }) => `夜里 ${length} × 另加 ¥${rate}/小时`,
  bonus: () => '老板给的奖金',
  callOut: ({ length }) => `白跑一趟，补 ${length}的工钱`,
}

export const receiptWords = {
  title: '签收工钱',
  ask: '钱拿到手了吗？',
  all: '全拿到了',
  allDetail: (sum: string) => `一共 ¥${sum}，数过了`,
  less: '拿少了',
  lessDetail: '先别签。帮你把没给的那部分写成投诉',
  none: '一分没拿到',
  noneDetail: '先别签。帮你写好投诉',
  sign: '签收',
  complain: '去写投诉',
  choose: '先选一个',
  handed: {
    cash: '老板说给了你现金',
    bank: '老板说转账给你了',
    wechat: '付到微信零钱',
    betweenTheTwo: '老板还没说付了',
  },
  note: '签收就是说钱已到手，以后凭这个算账。没拿到就别签。',
  signed: '签收好了',
  signedDetail: '你和老板手里是同一张凭据。',
  notHanded: '老板还没记下付款',
  notHandedDetail: '拿到钱了，请老板先在“工资单”里点一下，你再签。',
  toMoney: '回到我的钱',
} as const
