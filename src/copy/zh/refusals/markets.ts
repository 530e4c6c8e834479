/** What markets, insurance and matching refuse, said to the person. */
import { trades } from '@/policies/trades'
import { kilometres } from '../distance'
import { hour, money, say, type SayAll } from './say'

export const marketsRefusals: SayAll<'markets'> = {
  'markets.code.not-valid': say('这个码不是市场的码', '扫雨棚下贴的码', '找不到就问窗口'),
  'markets.market.unknown': say('名录里没有这个市场', '从名录里选一个'),
}

export const insuranceRefusals: SayAll<'insurance'> = {
  'insurance.cover.age': ({ product, fromAgeYears, toAgeYears }) => [
    `“${product}”只保 ${fromAgeYears} 到 ${toAgeYears} 周岁`,
    '请窗口帮你换一个能保的',
  ],
  'insurance.cover.no-product': say('现在的保险不保你的年龄，这一班没有意外险', '干活前请老板另外买一份'),
}

const tradeNames: ReadonlyMap<string, string> = new Map(trades.map(({ key, name }) => [key, name]))

export const certificateNames: Readonly<Record<string, string>> = {
  health: '健康证',
  driving: '驾驶证',
  rideHailing: '网约车驾驶员证',
  liftTruck: '叉车证',
  excavator: '挖掘机操作证',
  scaffolding: '架子工证',
  heightWork: '高处作业证',
  lowVoltage: '低压电工证',
  welding: '焊工证',
  cooling: '制冷作业证',
  guard: '保安员证',
  farmMachine: '农机驾驶证',
}

export const matchingRefusals: SayAll<'matching'> = {
  'matching.group.already-in': say('你已经和别人约好一起去了', '想换人，先退出再约'),
  'matching.group.full': ({ most }) => [`一起去的最多 ${most} 个人，已经满了`, '再约一组'],
  'matching.group.unknown': say('没有这个同行码', '问约你的人要六位数字', '要和他说的是同一天、同一个市场'),
  'matching.limit.below-wage-floor': ({ hourlyPayFen, wageFloorFen }) => [
    `这个活一小时合 ${money(hourlyPayFen)}，低于你要的 ${money(wageFloorFen)}`,
    '把要求调低一点就能看到',
  ],
  'matching.limit.busy': ({ fromMinute, toMinute }) => [
    `你 ${hour(fromMinute)}–${hour(toMinute)} 已经有活了`,
    '想换就先退掉那个',
  ],
  'matching.limit.certificate-missing': ({ certificate }) => [
    `这份活要求有${certificateNames[String(certificate)] ?? certificate}，你还没登记`,
    '有证就带到窗口登记',
    '没有就看看别的活',
  ],
  'matching.limit.declined': say('这个活你这次没接，就不再派给你', '还想干，自己在列表里抢'),
  'matching.limit.lead-practice': ({ finishedShifts, needed }) => [
    `这个位子要带班：要做过 ${needed} 个工，你做过 ${finishedShifts} 个`,
    '多做几个工就能带班',
  ],
  'matching.limit.not-free': ({ freeFromMinute, freeToMinute }) => [
    `你说有空的时间是 ${hour(freeFromMinute)}–${hour(freeToMinute)}，这个活不在里面`,
    '改一下有空的时间就能派到',
  ],
  'matching.limit.other-trade': say('这不是你登记的工种', '会干就把工种加上'),
  'matching.limit.part-skill': ({ trade }) => [
    `这个位子还要会做${tradeNames.get(String(trade)) ?? '另一个工种'}`,
    '会干就把工种加上',
  ],
  'matching.limit.own-gig': say('这是你自己发的活', '看看别人发的'),
  'matching.limit.too-far': ({ distanceMetres, radiusMetres }) => [
    `离你 ${kilometres(Number(distanceMetres))}，超过 ${kilometres(Number(radiusMetres))}`,
    '把范围调大就能看到',
  ],
  'matching.offer.none': say('现在没有派给你的这个活', '看看列表里还有什么'),
  'matching.plan.not-said': say('你没有登记这一天有空', '点一下“明天有空”就登记上了'),
  'matching.plan.other-day': ({ from, to }) => [`现在只能登记 ${from} 和 ${to}`, '别的日子到前一天再来'],
  'matching.round.overtaken': say('刚刚已经派过一轮新的', '刷新看看'),
  'matching.round.unknown': say('没有这一轮', '从当天的记录里选一轮'),
}
