/** What a worker reads about their wages: what waits for a tap, what is on its way, what has arrived. */
import type { ItemState } from '@/domain/wages/item-states'
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
  accrued: '该付给你了',
  paying: '正在付给你',
  waitingForTap: '等你点收款',
  paid: '已到账',
  recorded: '等你签收',
  signed: '你签收了',
  failed: '没发成，可以再发',
}

/** How late a wage is; `day` is the day on which it is due. */
export const lateWords: Readonly<Record<Lateness, (day: string) => string>> = {
  no: (day) => `最晚${day}`,
  due: () => '该到了',
  overdue: (day) => `晚了，本来${day}该付`,
  staff: (day) => `晚了，本来${day}该付。市场会去问`,
}
