/** What a worker reads about their wages: what waits for a tap, what is on its way, what has arrived. */
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import type { LateBecause } from '@/domain/wages/late-because'
import type { TransferProblem } from '@/domain/wages/transfer-failure'
import type { Lateness } from '@/domain/wages/wage-due-day'

export const moneyWords = {
  title: '我的钱',
  lead: '干完当天结，一分不扣。',
  waiting: '等你点一下',
  receive: '收款',
  left: (length: string) => `还有 ${length}`,
  noTime: '过期也不怕，点一下会重新发。',
  sign: '等你签收',
  signButton: '看一看，签收',
  signDetail: '老板说已经当面付给你了。',
  onItsWay: '在路上',
  check: '查一查到哪了',
  sendAgain: '再发一次给我',
  arrived: '已到账',
  month: '本月',
  slip: '工资条',
  more: '看更早的',
  none: '还没有工资',
  noneDetail: '干完活、老板确认工时后，钱会出现在这里。',
  find: '去找活',
  complaints: '我的投诉',
  claim: '意外险补贴，去申请',
  received: (sum: string) => `¥${sum} 到你的零钱了。`,
  later: '没收也没关系，什么时候点都行。',
  stillUnderWay: '微信还在处理，一会儿就到。',
  complain: '帮我要钱',
  speech: (waiting: string | undefined, month: string) =>
    `${waiting === undefined ? '' : `有 ${waiting} 元等你点收款。`}本月到账 ${month} 元。`,
} as const

/** Where a wage is, as its worker sees it. */
export const wageStateWords: Readonly<Record<ItemState, string>> = {
  unfunded: '等老板把钱存进来',
  held: '有异议，先留着',
  accrued: '该付给你了',
  paying: '正在付给你',
  waitingForTap: '等你点收款',
  paid: '已到账',
  recorded: '等你签收',
  signed: '你签收了',
  failed: '没发成，可以再发',
  withdrawn: '核定不补',
}

/** What a part of a wage is for. */
export const itemKindWords: Readonly<Record<ItemKind, string>> = {
  base: '工钱',
  disputed: '有异议的部分',
  bonus: '奖金',
  callOut: '白跑一趟的补偿',
}

/** How late a wage is; `day` is the day on which it is due. */
export const lateWords: Readonly<Record<Lateness, (day: string) => string>> = {
  no: (day) => `最晚${day}`,
  due: () => '该到了',
  overdue: (day) => `晚了，本来${day}该付`,
  staff: (day) => `晚了，本来${day}该付。市场会去问`,
  redFlag: (day) => `晚了，本来${day}该付。老板没付清前不能发新活`,
}

/** Why a late wage is late, to whom it is owed. */
export const lateBecauseWords: Readonly<Record<LateBecause, string>> = {
  employer: '老板的钱还没到',
  worker: '等你点一下或补一下资料',
  platform: '钱已经在路上，市场在催',
  dispute: '有争议的部分，等市场定',
}

/** What a worker must put right before a failed wage can be sent again. */
export const transferProblemWords: Readonly<Record<TransferProblem, string>> = {
  notTapped: '一天内没点收款，钱退回来了。点一下重新发',
  cancelled: '这一笔撤回了，可以重新发',
  nameDiffers: '微信实名和你在这里登记的名字不一样。改好一处，再点重发',
  accountBlocked: '你的微信零钱收不了钱。先到微信里解除限制，再点重发',
  accountLimit: '今天你的微信收款到限额了。明天点一下重发',
  notVerified: '你的微信还没实名。先在微信里实名，再点重发',
  noCard: '你还没授权这个单位的微工卡。授权后点一下重发',
  bankReturned: '银行把钱退回来了，多半是卡不对。到微工卡里换张卡，再点重发',
  employerShort: '单位账户里的钱不够，已经提醒单位。补足后会重发',
  consentEnded: '自动收款已经停了。点一下重新发，这次要你点收款',
  ours: '是我们这边的问题，市场在处理，不用你做什么',
}
