/** What a worker reads on their first page: what waits for a tap, today's work, and what suits them. */

const greetings: readonly (readonly [untilMinute: number, words: string])[] = [
  [240, '还没睡？'],
  [660, '早上好'],
  [780, '中午好'],
  [1_080, '下午好'],
]

/** A greeting for a minute of the day. */
export const greeting = (minuteOfDay: number): string =>
  greetings.find(([until]) => minuteOfDay < until)?.[1] ?? '晚上好'

export const workerHomeWords = {
  waiting: '等你点一下',
  waitingMore: (count: number) => `${count} 笔工钱等你点一下`,
  receive: '收款',
  today: '定下的活',
  proposed: (count: number) => `给你的活（${count}）`,
  allProposed: '看全部',
  none: '现在没有合适的活',
  noneDetail: '老板一般傍晚和清早发活。多加一个工种，机会更多。',
  month: '本月到账',
  present: (market: string) => `正在${market}等活`,
  leave: '我走了',
  left: '好的，下次来再扫码。',
  atMarket: '在市场吗？',
  atMarketDetail: '扫雨棚下的码，说一声“今天要找活”。',
  scan: '扫码报到',
  notOurs: '这不是市场的码。扫雨棚下的那个。',
  arrived: (market: string) => `报到了：${market}`,
  tiles: { find: '找活', shifts: '我的活', money: '我的钱' },
  count: (count: number) => `${count} 个`,
  tileFind: (count: number) => (count === 0 ? '现在没有合适的活' : '适合你的活'),
  tileOffer: '老板选了你，去定下',
  speechOffer: '我的活。老板选了你，点进去定下。',
  tileShifts: (next: string | undefined) => next ?? '今天没有定下的活',
  tileMoneyWaiting: '等你点收款',
  tileMoneyMonth: '本月到账',
  listenTo: (tile: string) => `念给我听：${tile}`,
  speechFind: (count: number, first: string | undefined) =>
    first === undefined ? '现在没有合适的活。' : `找活。有 ${count} 个活给你，第一个是${first}。`,
  speechShifts: (next: string | undefined) =>
    next === undefined ? '我的活。今天没有定下的活。' : `我的活。${next}。`,
  speechMoney: (waiting: string | undefined, month: string) =>
    waiting === undefined ? `我的钱。本月到账 ${month} 元。` : `我的钱。有 ${waiting} 元等你点收款。`,
} as const
