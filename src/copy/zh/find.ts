/** What a worker reads while looking for a gig: the order and its reasons, and what is closed to them. */
import type { DecidingFacts } from '@/domain/policy/refusal'

export const findWords = {
  title: '找活',
  leadRanked: '按工种、远近、工钱给你排好了。',
  leadPlain: '按开工时间排，没有推荐。',
  only: '看哪种活',
  all: '全部',
  rankedOff: '不按推荐排',
  rankedOn: '按推荐排',
  useMyPlace: '算算离我多远',
  placeRefused: '没给位置也能找活。',
  list: '给你的活',
  none: '现在没有合适的活',
  noneDetail: '老板一般傍晚和清早发活。多加一个工种，机会更多。',
  addTrade: '加一个工种',
  more: '再看一些',
  closed: (count: number) => `还有 ${count} 个活现在去不了，看为什么`,
  closedLess: '收起去不了的活',
  realName: '去实名',
  register: '登记，只要一分钟',
  registerFirst: '先登记，才知道哪些活适合你',
  registerDetail: '选会干的活，点一下手机号就好。免费。',
  choose: '去选',
  chooseFirst: '先选一个人',
  chooseDetail: '这是演示：选谁，就是谁在用这部手机。',
  speech: (count: number, first: string) =>
    count === 0 ? '现在没有合适的活，过会儿再看看。' : `有 ${count} 个活给你。第一个：${first}。`,
} as const

type Say = (facts: DecidingFacts) => string | undefined

const counted = (part: unknown, whole: unknown): string => `${String(part)}/${String(whole)}`

const sentences: Readonly<Record<string, Say>> = {
  // How far it is stands beside the place already.
  distance: ({ distanceMetres }) => (typeof distanceMetres === 'number' ? '离你近' : undefined),
  wage: () => '工钱比一般的高',
  skill: ({ knowsTrade }) => (knowsTrade === true ? '工种对' : undefined),
  reliability: ({ keptCount, bookedCount }) => `你答应了都去 ${counted(keptCount, bookedCount)}`,
  punctuality: ({ inTimeCount, arrivalCount }) => `你准时 ${counted(inTimeCount, arrivalCount)}`,
  waitingDays: ({ waitingDays }) => `你等了 ${String(waitingDays)} 天，该轮到你`,
}

export interface SaidReason {
  readonly part: string
  readonly facts: DecidingFacts
}

/** Why a gig stands where it stands, one short sentence for each reason that has something to say. */
export const reasonWords = (reasons: readonly SaidReason[]): readonly string[] =>
  reasons.flatMap(({ part, facts }) => sentences[part]?.(facts) ?? [])
