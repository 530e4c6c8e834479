/** What a worker reads about tomorrow's work: saying that one is free, the offer, why, and why not. */
import type { FreeWindow } from '@/domain/matching/plan/free-window'
import type { PlanState } from '@/domain/matching/plan/answer-states'

export const planWords = {
  title: '明天的活',
  titleToday: '今天的活',
  day: '哪一天',
  window: '什么时候有空',
  windows: { day: '全天', morning: '上午', afternoon: '下午' } satisfies Record<FreeWindow, string>,
  windowDetail: {
    day: '晚班也行',
    morning: '13:00 前收工',
    afternoon: '12:00 后开工',
  } satisfies Record<FreeWindow, string>,
  sayFree: (day: string) => `${day}有空`,
  said: (day: string, window: string) => `${day}${window}有空，记下了`,
  market: (market: string) => `在${market}等派活`,
  sayUntil: (moment: string) => `${moment}前说都来得及。说了不来也不扣分，早点收回就行。`,
  freeLead: '点一下，电脑今晚就帮你排活。免费，不用押金。',
  withdraw: '收回，我没空了',
  withdrawn: '收回了，不影响以后。',
  noted: '记下了。排好了就告诉你。',
  offer: '给你排的活',
  offerUntil: (moment: string) => `${moment}前答复都行`,
  minutesLeft: (minutes: number) => (minutes <= 1 ? '不到 1 分钟' : `还有 ${minutes} 分钟`),
  accept: '接这个活',
  decline: '不接',
  declineFree: '不接不影响以后排活。',
  declined: '好的，这个活让给别人了。',
  states: {
    open: '等你答复',
    accepted: '你接了',
    declined: '你没接',
    passed: '过了时间，让给别人了',
    gone: '位子没了，不是你的原因',
  } satisfies Record<PlanState, string>,
  why: '为什么是这样',
  whyThis: '为什么给你这个活',
  noWork: '这一轮没有排上活',
  notYet: '还没开始排',
  notYetDetail: (moment: string) => `${moment}排第一轮。排好了这里就有。`,
  soon: '有人说有空，就很快排下一轮。',
  notInRound: '你还没说有空，这一轮没有排到你。',
  standby: (place: number) => `候补第 ${place} 位。有人不来，就按这个顺序叫。`,
  round: (people: number, seats: number) => `这一轮 ${people} 个人、${seats} 个位子一起排，合起来最合适。`,
  closed: (count: number) => `${count} 个活去不了，看为什么`,
  closedLess: '收起去不了的活',
  howItDecides: '电脑怎么排活',
  plainList: '自己挑，不按推荐排',
  takeNow: '去接这个活',
  speechFree: (day: string) => `说一声${day}有没有空。点大按钮就记下。`,
  speechOffer: (gig: string, moment: string) => `给你排了一个活：${gig}。${moment}前答复都行。`,
} as const

/** What the first page says of the plan, in one line. */
export const planLine = {
  ask: (day: string) => `${day}有空吗？说一声，电脑帮你排活。`,
  sayFree: (day: string) => `${day}有空`,
  said: (day: string) => `${day}有空，记下了`,
  offered: (day: string) => `${day}的活排好了，等你答复`,
  open: '去看看',
  speechOffered: (day: string) => `${day}的活排好了，等你答复。`,
} as const
