/** What subsidies and disputes refuse, said to the person. */
import { money, say, type SayAll } from './say'

export const subsidiesRefusals: SayAll<'subsidies'> = {
  'subsidies.claim.already-filed': ({ period }) => [`${period} 年已经申请过，一年一次`, '看看办到哪一步了'],
  'subsidies.claim.not-accepted': say('申请还没审完', '审完才能发'),
  'subsidies.claim.policy-unverified': say('本地标准还待核实，申请先给你记着', '标准定下来就接着办'),
  'subsidies.claim.real-name-missing': say('补贴按人发，要先实名', '填姓名和身份证号，一分钟就好'),
  'subsidies.claim.second-reviewer-missing': ({ needed, reviewers }) => [
    `发放前要 ${needed} 个人看过，现在是 ${reviewers} 个`,
    '等另一位经办人复核',
  ],
  'subsidies.eligibility.agreement': say('还没有用工约定的记录', '在这里接一次活就有了'),
  'subsidies.eligibility.cover': say('还没有通过平台买的意外险', '接活时带上保险就可以'),
  'subsidies.eligibility.employment-registered': say('还没办灵活就业登记', '到窗口或“爱山东”登记'),
  'subsidies.eligibility.otherwise-covered': say(
    '你已经有工伤或职业伤害保障，不能重复领',
    '不再参保后可以申请',
  ),
  'subsidies.eligibility.premium-paid': say('保费还没付', '付清就可以申请'),
  'subsidies.eligibility.working-age': say('不在法定劳动年龄里', '觉得不对就到窗口核对生日'),
}

const roads: Readonly<Record<string, string>> = {
  inspection: '劳动监察',
  arbitration: '劳动仲裁',
  civil: '法院',
}

export const disputesRefusals: SayAll<'disputes'> = {
  'disputes.channel.closed': say('这条路不管这类用工', '选页面上列出的路'),
  'disputes.complaint.already-open': ({ receiptNumber }) => [
    `这个活你已经投诉过，回执号 ${receiptNumber}，正在办`,
    '看看办到哪一步了',
    '要重新写就先撤回',
  ],
  'disputes.complaint.state-does-not-allow': say('这件投诉现在不能这样办', '刷新看最新进展'),
  'disputes.complaint.too-many': ({ complaintsMaximum }) => [
    `这个活已经投诉过 ${complaintsMaximum} 次`,
    '到市场窗口当面说',
  ],
  'disputes.complaint.unknown': say('没有找到这件投诉', '从列表里重新打开'),
  'disputes.filing.too-late': ({ road, years, lastDay }) => [
    `${roads[String(road)] ?? road}这条路要在 ${years} 年内走，${lastDay} 已经过了`,
    '看看别的路还能不能走',
    '打 12348 问法律援助',
  ],
  'disputes.lines.unknown': say('表里有一项变了', '重新打开这张表，再确认一遍'),
  'disputes.wage.nothing-missing': ({ owedFen, receivedFen }) => [
    `应得 ${money(owedFen)}，已收到 ${money(receivedFen)}，没有少`,
    '觉得工时不对就先提异议',
  ],
}
