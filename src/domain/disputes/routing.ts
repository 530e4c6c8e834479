/**
 * Which roads lie open to a worker follows from who hired them and what was wrong; the bureau decides, never
 * the app.
 *
 * Law     《劳动保障监察条例》第九条、第十一条、第二十一条；《劳动争议调解仲裁法》第五条、第七条、第九条、第十六条；
 *         《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》第二条、第十五条、第三十二条；《人民调解法》
 * Force   2021-01-01 →
 * Proof   tests/domain/disputes/routing.test.ts
 */
import { inspectionRows } from '@/policies/inspection'
import type { Day } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import type { RuleSource } from '../policy/refusal'

export type Channel =
  | 'mediation'
  | 'inspection'
  | 'arbitration'
  | 'peoplesMediation'
  | 'paymentOrder'
  | 'smallClaim'
  | 'courtSuit'
  | 'legalAid'
  | 'insuranceHelp'

export interface RoutingFacts {
  readonly employerKind: 'person' | 'unit'
  /** True when the worker draws a pension. */
  readonly drawsPension: boolean
  /** Child labour, forced work, an ID held back. */
  readonly gravelyUnlawful: boolean
  readonly accident: boolean
  /** A signed IOU (工资欠条) and nothing else in dispute. */
  readonly hasIou: boolean
  /** An agreement made in mediation that was not kept. */
  readonly brokenMediation: boolean
  /** Already before arbitration or a court: inspection must decline. */
  readonly alreadyBefore: boolean
}

export interface OpenChannel {
  readonly channel: Channel
  readonly rule: RuleSource
}

const law = (channel: Channel, title: string, article: string): OpenChannel => ({
  channel,
  rule: { title, article, verified: true },
})

const interpretation = '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）'
const legalAid = law('legalAid', '中华人民共和国法律援助法', '第三十一条、第四十二条')
const inspection = law('inspection', '劳动保障监察条例', '第九条、第十一条')
const mediation: OpenChannel = {
  channel: 'mediation',
  rule: { title: '平台规则', article: 'H-22', verified: true },
}

const betweenPeople: readonly OpenChannel[] = [
  mediation,
  law('peoplesMediation', '中华人民共和国人民调解法', '第四条、第三十三条'),
  law('paymentOrder', '中华人民共和国民事诉讼法', '第二百二十五条'),
  law('smallClaim', '中华人民共和国民事诉讼法', '第一百六十五条'),
  legalAid,
]

const againstUnit: readonly OpenChannel[] = [
  inspection,
  law('arbitration', '中华人民共和国劳动争议调解仲裁法', '第五条、第九条'),
  mediation,
  legalAid,
]

/** Roads that a special fact opens before all others. */
function firstRoads(facts: RoutingFacts): readonly OpenChannel[] {
  return [
    ...(facts.gravelyUnlawful ? [inspection] : []),
    ...(facts.accident ? [law('insuranceHelp', '中华人民共和国民法典', '第一千一百九十二条')] : []),
    ...(facts.brokenMediation
      ? [
          law('paymentOrder', '中华人民共和国劳动争议调解仲裁法', '第十六条'),
          law('courtSuit', interpretation, '第十三条'),
        ]
      : []),
    ...(facts.hasIou ? [law('courtSuit', interpretation, '第十五条')] : []),
  ]
}

/** The open roads in the order in which they are offered, each once, with the article that opens it. */
export function routes(facts: RoutingFacts): readonly OpenChannel[] {
  const isCivil = facts.employerKind === 'person' || facts.drawsPension
  const offered = [...firstRoads(facts), ...(isCivil ? betweenPeople : againstUnit)]
  return offered.filter(
    (road, index) =>
      offered.findIndex(({ channel }) => channel === road.channel) === index &&
      !(facts.alreadyBefore && road.channel === 'inspection' && !facts.gravelyUnlawful),
  )
}

/** True when so many workers with the same claim make a group case on that day. */
export const isGroupCase = (workers: number, on: Day): boolean =>
  workers >= mustBeInForce(inspectionRows, 'arbitration.group', on).value
