/** What officers read about the book itself: closes, accounts, corrections, the audit. */
import type { CorrectionView } from '@/contract/wages'
import type { AccountFamily } from '@/domain/ledger/entry'

const flawNames: Readonly<Record<string, string>> = {
  sealMissing: '少了一封',
  sealChanged: '封被改过',
  entryMissing: '少了一条记录',
  entryChanged: '记录被改过',
  entryUnsealed: '有记录没封上',
}

const findingNames: Readonly<Record<string, string>> = {
  balanceDiffers: '余额和记录加起来不一样',
  balanceMissing: '有记录，余额不见了',
  balanceOverdrawn: '余额是负的',
  sealMissing: '少了一封',
  sealChanged: '封被改过',
  entryMissing: '少了一条记录',
  entryChanged: '记录被改过',
  entryUnsealed: '有记录没封上',
}

export const closeWords = {
  heads: { day: '哪天', side: '哪一边', state: '状态', count: '笔数', difference: '差额', root: '账本链根' },
  side: '哪一边',
  both: '两边',
  none: '还没有日结',
  noneDetail: '每天夜里结账本，上午对微信账单。',
  title: (day: string, side: string) => `${day} ${side}`,
  page: '日结',
  facts: {
    state: '状态',
    problem: '没结成的原因',
    at: '结账时间',
    entries: '入账',
    lines: '账单行',
    difference: '差额',
  },
  sums: { book: '各类账户', channel: '微信各账户' },
  sumHeads: {
    key: '账户',
    in: { book: '贷方发生', channel: '收入' },
    out: { book: '借方发生', channel: '支出' },
    balance: { book: '余额（贷方为正）', channel: '余额' },
    share: '大小',
  },
  sumsHow: '欠人的是正数，存在微信和银行的是负数。全部账户加起来',
  sumsNone: '这一天没有往来。',
  underWay: { book: '夜里还在途的', channel: '还没对齐的' },
  underWayNone: '没有，都到了',
  differences: '这一天发现的差异',
  flaws: '账本链的问题',
  flawNames: flawNames,
  root: '账本链根',
  missing: '先在日结里选一天。',
  explain: {
    title: '结账后又有记录',
    detail: (day: string) =>
      `${day} 结账以后又有一笔记到那天。金额已算进这一天，账是平的；写清原因，这一天就结上。`,
    reason: '为什么晚了',
    reasonHint: '会和日结一起留着',
    reasonMissing: '写上原因',
    confirm: '写上原因，结账',
    done: '结上了，原因记在日结里。',
  },
  explained: '晚到的记录，原因',
} as const

export const correctionStateWords: Readonly<Record<CorrectionView['state'], string>> = {
  proposed: '等第二人',
  booked: '已入账',
  declined: '没同意',
}

export const correctionWords = {
  viewsOf: '要做什么',
  views: { list: '更正记录', propose: '提出更正', move: '登记调拨', recoveries: '请工人退回的' },
  stateFilter: '看哪些',
  all: '全部',
  heads: { at: '提出时间', what: '借方 → 贷方', amount: '金额', state: '进展' },
  none: '没有更正',
  noneDetail: '没有要改的账。',
  amount: '金额',
  from: '借方',
  to: '贷方',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  facts: {
    by: '提出人',
    at: '提出时间',
    why: '理由',
    decidedBy: '决定人',
    decidedAt: '决定时间',
    decision: '决定理由',
  },
  evidence: '凭证',
  noPicture: '凭证现在取不到',
  question: '要不要入账',
  book: { label: '同意入账', detail: '马上按上面记一笔更正，原来的记录不改。' },
  decline: { label: '不同意', detail: '不入账，留下理由。' },
  own: '这是你提出的，要另一位经办人决定。',
  formTitle: '提出一笔更正',
  formDetail: '不改原来的记录，另记一笔。要另一位财务同意才入账。工资和在途的钱不能用更正动。',
  accountMissing: '先选借方和贷方',
  numberOf: (side: string) => `${side}编号`,
  numberHint: '活的编号，或单号',
  numberMissing: '写上编号',
  amountHint: '元，最多两位小数',
  amountWrong: '写金额，如 12.50',
  same: '两边不能是同一个账户',
  preview: '入账前后',
  after: '入账后',
  balanceUnknown: '这类账户按笔算，不留余额',
  held: '有争议，扣着，动不了',
  asOf: (day: string) => `截至${day}夜里`,
  more: '再加一笔',
  evidenceMissing: '拍一张凭证',
  proposed: '提出了，等另一位经办人决定。',
  moveTitle: '登记单位自己的钱',
  moveDetail: '充值、提现、账户之间调拨。凭证号只能用一次，用来和微信账单对上。',
  moveFrom: '从哪里',
  moveTo: '到哪里',
  voucher: '凭证号',
  voucherHint: '微信充值单号或银行回单号，4 到 32 位字母数字',
  voucherWrong: '写凭证号，4 到 32 位',
  leg: '到哪一步',
  legs: { both: '已经到了', leaves: '刚转出', arrives: '今天才到' },
  outside: '单位外面的账户',
  recorded: '登记好了。',
} as const

export const recoveryDeskWords = {
  heads: { whose: '工人', amount: '金额', why: '为什么', at: '提出时间', state: '进展' },
  states: { proposed: '等工人答复', agreed: '同意，等付款', declined: '不同意', settled: '退回了' },
  none: '没有请工人退回的钱',
  noneDetail: '多付了才会出现在这里。',
  formTitle: '请工人退回多付的钱',
  gig: '活的编号',
  gigHint: '12 位，在途和逾期的表里有',
  noWage: '这个活没有已到账的工资。没到账的直接叫停，不用请工人退。',
  wage: '哪一笔工资',
  wageMissing: '先选一笔工资',
  giveBack: '请他退多少',
  reasonHint: '工人会看到',
  ask: '请他退回',
  asked: '问过工人了，等他答复。',
  detail: '退不退由工人自己定，谁也不能替他点，也不从别的工资里扣。',
} as const

export const auditWords = {
  title: '把整本账查一遍',
  detail: '余额、每一条记录、账本链，从头到尾重新算。只读，不改任何东西。',
  start: '开始查',
  again: '再查一遍',
  busy: (checked: number) => `查到第 ${checked} 条…`,
  parts: { balances: '余额和记录对得上', entries: '每条记录两边相等', chain: '账本链没断、没改' },
  checked: (count: number) => `查了 ${count} 条`,
  clean: '没有问题',
  found: (count: number) => `${count} 处不对`,
  notYet: '还没查',
  findings: '不对的地方',
  what: findingNames,
} as const

/** Accounts of the book by family, as an office calls them. */
export const familyWords: Readonly<Record<AccountFamily, string>> = {
  escrow: '雇主存入（托管）',
  payable: '应付工资',
  inflight: '发工资在途',
  refunding: '退款在途',
  recorded: '雇主直接付（只记）',
  payroll: '微工卡（雇主自己的户）',
  transit: '账户间调拨在途',
  suspense: '挂账',
  recovery: '工人退回',
  correction: '更正损失',
  tax: '代扣个税',
  fund: '补贴资金',
  wx: '微信账户',
  bank: '银行账户',
  fee: '通道手续费',
  outside: '单位投入',
}

const houseAccounts: Readonly<Record<string, string>> = {
  'wx:basic': '微信收款账户',
  'wx:operation': '微信运营账户',
  'wx:fees': '微信手续费账户',
  bank: '银行账户',
  'tax:iit': '代扣个税',
  'fee:channel': '通道手续费',
  'fund:subsidy': '补贴资金',
  'outside:float': '单位投入',
}

const isFamily = (key: string): key is AccountFamily => Object.hasOwn(familyWords, key)

/** `wx:basic` → 微信收款账户; `escrow:abc` and `escrow` → 雇主存入（托管）. */
export function accountWords(path: string): string {
  const family = path.split(':')[0] ?? ''
  return houseAccounts[path] ?? (isFamily(family) ? familyWords[family] : path)
}

/**
 * What stands after the family: the number by which an account is told from its like; empty for the house.
 */
export const accountNumber = (path: string): string =>
  houseAccounts[path] === undefined ? path.split(':').slice(1).join(':') : ''
