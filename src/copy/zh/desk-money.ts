/** What the people who look after the money read at their desk. */
import type { InTransitKind } from '@/contract/closes'
import type { Resolution } from '@/domain/ledger/resolve-difference'
import type { LateBecause } from '@/domain/wages/late-because'
import type { RefundAttention } from '@/domain/wages/refund-attention'
import type { LateLevel } from '@/domain/wages/wage-due-day'

const problemNames: Readonly<Record<string, string>> = {
  notBalanced: '账不平',
  chain: '账本链有问题',
  account: '有账户和账单对不上',
  differences: '有差异没处理',
  payment: '有收款问不到结果',
}

const billNames: Readonly<Record<string, string>> = {
  basic: '基本账户',
  operation: '运营账户',
  fees: '手续费账户',
  trade: '交易',
}

const toldNames: Readonly<Record<string, string>> = {
  sent: '已送到',
  refused: '没订阅',
  failed: '没送到',
  notInWechat: '没有微信',
}

const transferReasons: Readonly<Record<string, string>> = {
  floatShort: '运营账户钱不够',
  slow: '很久没有结果',
  ours: '我们的原因',
  tooMany: '失败太多次',
  stopped: '被叫停',
  employerShort: '雇主账户钱不够',
}

export const moneyDeskWords = {
  title: '资金',
  sections: {
    overview: '总览',
    late: '逾期工资',
    stuck: '卡住的钱',
    differences: '对账差异',
    closes: '日结',
    corrections: '更正与调拨',
    audit: '查账',
  },
  sectionsOf: '资金的各部分',
  keys: 'J 下一条 · K 上一条',
  refresh: '刷新',
  export: '导出表格',
  exporting: '正在做表格，请等一下',
  next: '下一页',
  first: '回到第一页',
  copy: '复制',
  copied: '复制好了',
  notCopied: '这台电脑不让复制，请选中再复制',
  fullRoot: '复制完整的账本链根',
  gig: (gigId: string) => `活 ${gigId}`,
  reason: '理由',
  reasonHint: '留在记录里，别人查账会看到',
  reasonMissing: '先写理由',
  choose: '先选一个',
  confirm: '确认',
  done: '办好了',
  readOnly: '你可以看，由财务办理。',
  notYours: '你的科室没有资金的事。',
  yours: '你',
  officer: (personId: string) => `经办人 ${personId.slice(0, 6)}`,
} as const

export const overviewWords = {
  book: '账本',
  channel: '微信账单',
  closedTo: (day: string) => `已结到${day}`,
  zero: '差额 ¥0.00',
  none: '还没有结过',
  noneDetail: '第一个工作日过完，夜里结。',
  openFrom: (day: string) => `${day}起没结成`,
  openDays: (count: number) => `${count} 天没结，不影响发工资`,
  unknownProblem: '有差异没处理',
  problems: problemNames,
  bills: billNames,
  bill: (name: string, problem: string) => `${name}：${problem}`,
  tiles: {
    inTransit: '在途',
    late: '逾期工资',
    unknown: '结果不明',
    inDoubt: '金额不符的收款',
    differences: '对账差异',
    suspense: '挂账',
  },
  count: (count: number) => `${count} 笔`,
  nothing: '没有',
  settled: '都清了',
  toDo: '要处理',
  float: '发工资的钱（运营账户）',
  floatAsOf: (day: string) => `账上，截至${day}夜里`,
  owed: '已收到、还没发出',
  dueToday: '今天到期、还没发出',
  enough: '够付',
  short: '不够付，请充值',
  notYet: '第一次日结以后有数。',
  floatPicture: (from: string, to: string, sum: string) =>
    `运营账户每夜余额，从${from}到${to}，最后一夜 ${sum}`,
  transit: '在途资金',
  transitNone: '没有在途的钱',
  transitNoneDetail: '发出去的都到了，退回去的也都到了。',
  chain: '账本链',
  seal: (number: number) => `第 ${number} 封`,
  sealedAt: (moment: string) => `${moment} 封上`,
  chainDetail: '每分钟封两次。封上的记录改了、少了，都查得出来。',
  waiting: (count: number) => (count === 0 ? '都封上了' : `${count} 条等下一封`),
} as const

export const transitWords = {
  heads: { what: '哪种', amount: '金额', age: '已经多久', whose: '谁的', next: '下次查', number: '单号' },
  kinds: {
    transfer: '微信在处理',
    tap: '等工人点收款',
    refund: '退款在途',
    move: '调拨在途',
  } satisfies Record<InTransitKind, string>,
  employer: '雇主',
  house: '本单位',
  noTimer: '到了才知道',
  unknown: (kind: string) => `${kind}，结果不明`,
  days: (count: number) => `${count} 天`,
} as const

export const lateWagesWords = {
  level: '晚到什么程度',
  because: '因为谁',
  everyone: '全部',
  levels: {
    due: '到期没到账',
    overdue: '晚一天以上',
    staff: '晚三天以上',
    redFlag: '晚十五天以上',
  } satisfies Record<LateLevel, string>,
  becauses: {
    employer: '雇主',
    worker: '工人',
    platform: '平台',
    dispute: '争议',
  } satisfies Record<LateBecause, string>,
  heads: {
    whose: '工人',
    amount: '金额',
    due: '最晚支付日',
    level: '程度',
    because: '因为谁',
    notices: '提醒',
  },
  none: '没有逾期的工资',
  noneDetail: '到期的都到账了。',
  facts: {
    employer: '雇主',
    work: '做什么',
    state: '现在',
    rail: '付款方式',
    failed: '上次没发成',
    posting: '雇主发新活',
  },
  suspended: '已停，付清再恢复',
  notSuspended: '没停',
  noticesTitle: '已发出的提醒',
  noNotices: '还没有提醒',
  told: (who: string, how: string) => `${who}：${how}`,
  toldHow: toldNames,
  worker: '工人',
  employer: '雇主',
  unreleased: '工时一直没人确认',
  unreleasedDetail: '到了自动确认的时候还没确认，工资算不出来。核实后代为确认。',
  unreleasedHeads: { shift: '哪天的班', gig: '活', since: '本该确认' },
  release: '代为确认工时',
  minutes: '干了多少分钟',
  minutesHint: '扣掉休息。8 小时写 480',
  minutesWrong: '写整数分钟，0 到 1440',
  evidence: '核实了什么',
  evidenceHint: '看了什么记录、问了谁',
  evidenceMissing: '写上核实了什么',
} as const

export const stuckWords = {
  which: '哪一类',
  kinds: { transfers: '发工资', refunds: '退款', payments: '收款' },
  none: '没有卡住的',
  noneDetail: '都在自己走。',
  transferHeads: { whose: '工人', amount: '金额', why: '卡在哪', tries: '发过几次', since: '这次发出' },
  transferWhy: transferReasons,
  said: '微信最后说',
  stoppedWhy: '叫停的理由',
  gig: '做什么',
  state: '现在',
  refundHeads: { number: '退款单号', amount: '金额', why: '卡在哪', since: '从什么时候' },
  refundWhy: {
    abnormal: '雇主的卡不能用，要在微信商户平台改收款卡',
    accountShort: '账户钱不够',
    keepsFailing: '一直失败',
    slow: '很久没有结果',
  } satisfies Record<RefundAttention, string>,
  paymentHeads: { order: '订单', asked: '应收', received: '实收', at: '收到' },
  transaction: '微信单号',
} as const

/** What may be done about what is stuck: the button, and what it does. */
export const stuckActs = {
  resend: { label: '再发一次', detail: '用新的单号。旧的那一笔微信已经明确没发成，才会发。' },
  cancel: { label: '叫停这一笔', detail: '请微信撤回。撤成了，钱回运营账户，工资还欠着工人。' },
  retry: { label: '再退一次', detail: '用新的单号重新退给雇主。' },
  keep: { label: '收下', detail: '按实收的金额算雇主存入，多出的以后退。' },
  return: { label: '退回', detail: '实收的全部原路退回，雇主重新付。' },
} as const

export const differenceDeskWords = {
  heads: { kind: '哪一类', reference: '账户与单号', amount: '差额', age: '已开', state: '进展' },
  none: '没有差异',
  noneDetail: '账本和微信账单一笔一笔都对上了。',
  more: '微信多',
  less: '微信少',
  days: (count: number) => (count === 0 ? '今天' : `${count} 天`),
  facts: {
    day: '发现日',
    account: '账户',
    movement: '往来',
    reference: '单号',
    owner: '谁负责',
    opened: '开出',
  },
  sets: {
    operatorMoney: { label: '单位自己的钱', detail: '充值、提现没登记。记到单位投入。' },
    channelFee: { label: '通道手续费', detail: '记到手续费。' },
    employer: { label: '雇主的钱', detail: '退回这个活的存款，再退给雇主。' },
    loss: { label: '由单位承担', detail: '记成损失，留着理由。' },
    nothing: { label: '不用记账', detail: '两份微信账单不一致，没动过钱。' },
  } satisfies Record<Resolution, { readonly label: string; readonly detail: string }>,
  suggested: '多半是',
  title: '这笔是什么',
  confirm: '就这样记',
  first: (what: string, why: string) => `第一位经办人说：${what}。理由：${why}`,
  fourEyes: '大额要两个人说的一样才入账。第一位说了以后，等第二位。',
  proposed: '记下了，等第二位经办人说一样的话。',
  resolved: '处理好了。',
} as const
