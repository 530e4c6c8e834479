/** What an employer reads of the people that rounds propose for a gig. */
import type { CrewMember } from '@/contract/round-views'

export const proposedWords = {
  title: '电脑给你排的人',
  round: (number: number, time: string, promised: number) =>
    promised === 0
      ? `第 ${number} 轮，${time}`
      : `第 ${number} 轮，${time}，${promised} 人等答复，位子先留着`,
  here: '（在市场）',
  states: {
    booked: '定了',
    accepted: '接了',
    open: '等答复',
    declined: '没接',
    passed: '没答复',
    gone: '位子已满',
  } satisfies Record<CrewMember['state'], string>,
  standby: (count: number) => `候补 ${count} 人，看一看`,
  standbyLess: '收起候补',
  standbyDetail: '有人不来，电脑按这个顺序叫，不用你打电话。',
  atMarket: '在市场',
} as const
