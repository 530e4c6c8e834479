/** What a market's page tells the public because it must: one sentence for each item. */
import type { PublicDuty } from '@/domain/markets/public-duties'

export interface MarketFacts {
  readonly name: string
  readonly address: string
  readonly opensMinute: number
  readonly closesMinute: number
  readonly phone: string
  readonly complaintPhone: string
  readonly supervisingBody: string
}

export interface TodaysFacts {
  readonly gigCount: number
  readonly openSeats: number
}

const hour = (minuteOfDay: number) =>
  `${(minuteOfDay - (minuteOfDay % 60)) / 60}:${String(minuteOfDay % 60).padStart(2, '0')}`

/** Texts of the items that this market can show; an item without one stays listed as missing. */
export const marketDutyTexts = (
  market: MarketFacts,
  { gigCount, openSeats }: TodaysFacts,
): Readonly<Partial<Record<PublicDuty, string>>> => ({
  name: market.name,
  address: market.address,
  openingHours: `每天 ${hour(market.opensMinute)}–${hour(market.closesMinute)}`,
  phone: market.phone,
  serviceItems: '找活招人、职业指导、技能培训登记、创业培训登记、维权指引',
  serviceSteps: '扫码 → 点“我今天要找活” → 挑活 → 到岗扫码 → 收工收款。不用手机就找窗口。',
  freeOfCharge: '所有服务都免费。谁收你的钱，都可以投诉。',
  complaintPhone: market.complaintPhone,
  complaintWays: `打 ${market.complaintPhone}，或在“我的活”里点“我要投诉”，或到窗口说。`,
  supervisingBody: market.supervisingBody,
  wageGuide: '各工种参考价写在每个活旁边。参考价待核实，只供比较。',
  todaysGigs: `今明两天 ${gigCount} 个活，还要 ${openSeats} 人`,
  policyNotices: '意外险补贴可在“我的钱”里申请；条件和标准待核实。',
  trainingNotices: '想学新手艺，到窗口登记，开班时通知你。',
})
