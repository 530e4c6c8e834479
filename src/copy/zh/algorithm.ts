/** The algorithm card: what the computer plans work by, for everybody to read. */

import type { neverUsed, roundLimits } from '@/domain/matching/plan/algorithm-facts'

/** How often something is, of how many: 18/20. */
const of = (count: number, whole: number): string => `${count}/${whole}`

/** By the part of the score; a part that nobody has named stands as it is. */
export const partNames: Readonly<Record<string, string>> = {
  distance: '离得近',
  wage: '工钱比一般高',
  skill: '会这个工种',
  reliability: '答应了就来',
  punctuality: '准时',
  waitingDays: '等活的天数',
}

export const partDetails: Readonly<Record<string, string>> = {
  distance: '越近越高，只算这一次',
  wage: '和本地工资指导价比',
  skill: '你自己登记的工种',
  reliability: '新来的人按满分起步',
  punctuality: '新来的人按满分起步',
  waitingDays: '等得越久越靠前，七天满分',
}

/** What no score has a field for; keyed as the rule has it. */
export const neverNames: Readonly<Record<(typeof neverUsed)[number], string>> = {
  sex: '男女',
  age: '年龄',
  ethnicity: '民族',
  religion: '信仰',
  marriage: '婚育',
  householdRegistration: '户口',
  health: '健康',
  clicks: '你点过什么',
  messages: '你说过什么',
}

/** What closes a gig to somebody, each told with its rule when it does. */
export const limitNames: Readonly<Record<(typeof roundLimits)[number], string>> = {
  certificate: '要证的活，没有登记证',
  minorTrade: '未满 18 岁不能干的工种',
  trade: '你没登记的工种',
  hours: '你没空的时间',
  overlap: '和已定的活时间撞了',
  radius: '比你愿意去的远',
  wageFloor: '比你要的工钱低',
  ownGig: '自己发的活',
  declined: '你刚说过不接的活',
  wayOfPay: '工钱没法付到你手里的活',
  partOfCrew: '班组长的位子，没做满规定的工数（待核实）；要证、要别的手艺的位子，没有登记',
  crewWithoutLead: '要班组长的班组，这一轮还没有班组长',
  employerChooses: '老板自己挑人的活：位子给谁由老板定，电脑不能替他许给你，只给他看合适的先后',
}

export const algorithmWords = {
  title: '电脑怎么排活',
  lead: '用人单位的活和想干活的人放在一起排，让合起来最合适。怎么算，全写在这里。',
  speech:
    '电脑排活看六样：远近、工钱、工种、答应了来不来、准不准时、等了几天。不看男女、年龄、民族、户口、健康。',
  weights: '看什么，各占多少',
  never: '从来不看什么',
  limits: '哪些情况一定不排',
  rows: '用的是哪一版',
  rowFrom: (from: string, verified: boolean) => `${from} 起${verified ? '' : '（待核实）'}`,
  last: '最近一轮',
  lastRound: (number: number) => `第 ${number} 轮`,
  filled: '排上活的人',
  seats: '位子',
  first: '拿到最想要的活',
  proof: '能不能更好',
  proven: '不能。已核对：不拆开约好的人，不派没有班组长的班组，怎么换加起来都不会更高。',
  unproven: '这一轮没有核对上，已记录。',
  blocked: '有人分数更高却没拿到',
  blockedPeople: (count: number) =>
    count === 0 ? '没有' : `${count} 人。换给他们，合起来会更差；每个人都能看到原因。`,
  proportion: of,
  together: '约好一起去的人',
  togetherText: [
    '两到四个人，每个人自己输同行码才算约好，随时能退。',
    '为了排在一起，别人少的分有上限，在下面“用的是哪一版”里；超过就不排在一起。',
    '说了“一起才去”的先排；排不到一起就都没有活，不会被拆开。',
    '先排哪一组会有先后，所以有人约好的时候，不保证总分是最高的。',
  ],
  rights: '你的权利',
  rightsText: [
    '不想被电脑排？在“找活”里点“不按推荐排”，按开工时间看全部的活。',
    '不接不扣分，过了时间没答复也不扣分。',
    '每个人都能看到自己为什么排上、为什么没排上。',
    '觉得不对，可以要求人工看一遍。',
  ],
  call: (phone: string) => `觉得不对，打 ${phone}`,
  plainList: '自己挑，不按推荐排',
  law: '依据：《个人信息保护法》第二十四条、《网络数据安全管理条例》第四十二条。',
  none: '还没有排过。',
} as const
