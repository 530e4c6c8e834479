/**
 * What stands on printed papers: pay slips, registers, reports. Written for a reader who has only the paper.
 */
import { type Day, dayOf, minuteOfDayAt } from '@/domain/calendar/day'
import { type Instant, instant } from '@/domain/calendar/instant'
import type { ItemState } from '@/domain/wages/item-states'
import { transferProblemTexts } from './transfer-problem-texts'
import { clock } from './when'

/** 2026-11-24 16:20, Beijing time: a paper is read on any day, so nothing is 今天. */
export const paperMoment = (moment: Instant): string => `${dayOf(moment)} ${clock(minuteOfDayAt(moment))}`

/** The same for a moment of the wire; nothing where it has not come. */
export const paperMomentOr = (moment: string | null, otherwise: string): string =>
  moment === null ? otherwise : paperMoment(instant(moment))

export const paperWords = {
  page: (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
  printed: (at: string, by: string) => `打印时间 ${at}（北京时间） · ${by}`,
  lacking: (names: string) => `〓 是字库里没有的字，统一码：${names}`,
  unverified: '待核实',
} as const

/** Where a wage is, for a reader who may be anybody. */
export const paperStateWords: Readonly<Record<ItemState, string>> = {
  unfunded: '应付，雇主还没有存入',
  held: '有争议，先留着',
  accrued: '应付，还没有支付',
  paying: '正在支付',
  waitingForTap: '已发出，等工人点收款',
  paid: '已到账',
  recorded: '雇主已登记付款，等工人签收',
  signed: '工人已签收',
  failed: '没发成，待重发',
  withdrawn: '核定不补',
}

export const paperMethodWords: Readonly<Record<string, string>> = {
  wechat: '微信支付，到工人的微信零钱',
  cash: '现金',
  bank: '银行转账',
  betweenTheTwo: '雇主直接付给工人',
  payrollCard: '微工卡，由雇主商户号付',
}

/** What the columns of the law's list are called, and what is said where a field may not be seen. */
export const registerWords = {
  title: '工资支付台账',
  gigFile: (workOn: Day) => `工资支付台账-${workOn}`,
  monthFile: (month: string) => `工资支付台账-${month}`,
  part: (name: string, part: number, parts: number) =>
    parts === 1 ? name : `${name}-第${part}份共${parts}份`,
  employer: (name: string) => `用人单位（雇主）：${name}`,
  period: (from: Day, to: Day) =>
    from === to ? `支付周期：${from}（按日结）` : `支付周期：${from} 至 ${to}（按日结）`,
  columns: {
    employerName: '用人单位',
    period: '支付周期（工作日）',
    payDay: '支付日期',
    workerName: '劳动者姓名',
    idNumber: '身份证号',
    contact: '联系方式',
    workTime: '工作时间',
    payable: '应发项目与算法',
    gross: '应发（元）',
    deduction: '扣除（元）',
    net: '实发（元）',
    proof: '支付凭证或签字',
  },
  total: '合计',
  hidden: '（已遮盖）',
  unknown: '（未登记）',
  workTime: (worked: string, planned: string) => `${worked}（约定 ${planned}）`,
  notPaid: '未支付',
  transfer: (billNumber: string) => `微信转账 ${billNumber}`,
  signature: (method: string, at: string) => `${method}，工人 ${at} 在平台签收`,
  kept: (until: Day) => `依《保障农民工工资支付条例》第十五条，本台账至少保存三年，最早可销毁日 ${until}。`,
  empty: '这段时间没有工资。',
} as const

/** The file of D-16: drafted for the people who decide whether it must be handed in. */
export const reportWords = {
  title: '平台内从业人员身份和收入信息（草稿）',
  sheet: '从业人员收入',
  fileName: (quarter: string, part: number, parts: number) =>
    registerWords.part(`平台涉税信息-${quarter}-草稿`, part, parts),
  draft:
    '草稿，仅供参考：免费的公共零工市场是否属于应报送的互联网平台企业，待税务机关核实。保洁、搬运等便民劳务可能不用报送收入。',
  rule: (rule: string) => `依据：${rule}（待核实）`,
  period: ({ from, to, isOver }: { readonly from: Day; readonly to: Day; readonly isOver: boolean }) =>
    `所属季度：${from} 至 ${to}${isOver ? '' : '（本季度还没结束）'}`,
  due: (day: Day) => `报送期限：${day}`,
  operator: '平台运营者名称：　　　　　　　　　　统一社会信用代码：　　　　　　　　　　（由运营单位填写）',
  columns: ['姓名', '证件类型', '证件号码', '收入类型', '笔数', '收入额（元）', '平台收取的服务费（元）'],
  idCard: '居民身份证',
  labour: '劳务报酬所得',
  total: '合计（本份）',
  unknown: '（未实名）',
} as const

/** Lists of the money desk as sheets. */
export const tableWords = {
  at: (moment: string) => `截至 ${moment}（北京时间）`,
  cut: (rows: number) => `只列前 ${rows} 条，后面还有。先处理这些，再导出一次。`,
  none: '没有。',
  lateWages: {
    title: '逾期未到账工资',
    heads: [
      '用工人（雇主）',
      '工人',
      '做什么',
      '工作日',
      '应发（元）',
      '最晚支付日',
      '逾期程度',
      '因为谁',
      '现在的状态',
      '付款方式',
      '是否已停发新活',
      '上次没发成的原因',
      '已发出的提醒',
    ],
    levels: {
      no: '没有逾期',
      due: '到期未到账',
      overdue: '逾期一天以上',
      staff: '逾期三天以上，市场介入',
      redFlag: '逾期十五天以上',
    },
    because: { employer: '雇主', worker: '工人', platform: '平台', dispute: '有争议' },
    problems: transferProblemTexts,
    rails: { reference: '微信支付', payrollCard: '微工卡', recorded: '雇主直接付' },
    suspended: '已停',
    notSuspended: '未停',
    notice: (level: string, day: Day) => `${day} ${level}`,
  },
} as const

/** The Chinese of a key of ours; a key without one stands as it is, so that nothing is hidden. */
export const namedKey = (names: Readonly<Record<string, string>>, key: string | null): string =>
  key === null ? '' : (names[key] ?? key)

/** The lists of those who look after the money; references stay as the channel writes them. */
export const moneyTableWords = {
  inTransit: {
    title: '在途资金',
    heads: ['账户与单号', '金额（元）', '从什么时候', '已经多久'],
  },
  differences: {
    title: '对账差异',
    heads: [
      '发现日',
      '状态',
      '哪一类',
      '账户',
      '哪种往来',
      '单号',
      '差额（元）',
      '谁负责',
      '已开天数',
      '处理',
      '理由',
    ],
    kinds: {
      lineWithoutEntry: '账单有，账上没有',
      entryWithoutLine: '账上有，账单没有',
      amountDiffers: '金额不同',
      billsDisagree: '两份账单对不上',
    },
    movements: {
      payment: '收款',
      fee: '手续费',
      refund: '退款',
      feeBack: '退手续费',
      transfer: '发工资',
      move: '资金调拨',
      opening: '期初余额',
      unread: '还没到的账单',
      other: '其他',
    },
    resolutions: {
      operatorMoney: '运营方自己的钱',
      channelFee: '通道手续费',
      employer: '退给雇主',
      loss: '运营方承担',
      nothing: '不用记账',
      itself: '另一边后来到了',
    },
    states: { open: '待处理', proposed: '等第二人复核', resolved: '已处理' },
    owner: '财务',
    days: (count: number) => `${count} 天`,
  },
  closes: {
    title: '日结记录',
    heads: ['哪天', '哪一边', '状态', '没结成的原因', '结账时间', '笔数', '差额（元）', '账本链根'],
    problems: {
      notBegun: '到点还没开始',
      entriesAfterClose: '结账后又有记录',
      notYet: '账单还没出',
      unknown: '账单没取到',
      contradictsItself: '账单自相矛盾',
    },
    sides: { book: '账本', channel: '微信账单' },
    states: { counting: '正在数', open: '没结成', closed: '已结，0.00' },
  },
} as const

export const slipPaperWords = {
  title: '工资清单',
  fileName: (workOn: Day) => `工资清单-${workOn}`,
  employer: '用人单位（雇主）',
  worker: '工人',
  idNumber: '身份证号',
  work: '做什么',
  workOn: '哪天的工',
  planned: '约定工时',
  worked: '计薪工时',
  part: '这一笔是',
  note: '说明',
  cut: '少算的理由',
  method: '支付方式',
  dueOn: '最晚支付日',
  paidAt: '实际支付',
  notPaid: '还没有支付',
  state: '打印时的状态',
  step: '项目与算法',
  amount: '金额（元）',
  deduction: '扣除',
  net: '实发',
  netDue: '扣除后应付（还没有支付）',
  netWithdrawn: '核定不补，不再支付',
  rounding: '零头一律往上进到分，归工人。',
  minimum: '最低工资核对',
  meets: (hourly: string) => `不低于每小时 ${hourly} 元。`,
  below: (hourly: string) => `低于每小时 ${hourly} 元，可以向劳动保障监察投诉（12333）。`,
  tax: '个人所得税估算（仅供参考，平台没有代扣）',
  taxSome: (tax: string) => `按这一笔估算约 ${tax} 元`,
  taxNone: '按这一笔估算不用交',
  kept: (day: Day) => `依《保障农民工工资支付条例》第十五条出具；工资支付台账保存到 ${day}。`,
  scan: '扫码核对真伪',
  scanHow: '谁拿到这张纸都可以扫。页面上的金额、日期、状态和纸上不一样，就以页面为准，并到市场窗口问清楚。',
  address: (host: string) => `打开的网页地址应是 ${host}，不是这个就别信。`,
  code: (code: string) => `核对码 ${code}`,
} as const
