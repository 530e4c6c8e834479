/** What gigs refuses, said to worker and employer. */
import { hour, listed, moment, money, say, type SayAll, span } from './say'

const elsewhere = '看看别的活'
const mine = '到“我的活”里看'
const refresh = '刷新看最新的'

export const gigsRefusals: SayAll<'gigs'> = {
  'gigs.agreement.incomplete': ({ missing }) => [
    `约定还缺：${listed(missing, { payRate: '工钱', workerName: '你的姓名' })}`,
    '补上就能确认',
  ],
  'gigs.agreement.too-late': ({ startAt }) => [`${moment(startAt)} 已经开工，约定要在开工前确认`, elsewhere],
  'gigs.application.closed': say('这份报名已经定了，不能再改', elsewhere),
  'gigs.application.not-needed': say('这个活不用报名', '直接点“我要去”'),
  'gigs.application.unknown': say('没有这份报名', '先报名'),
  'gigs.booking.already-arrived': say('你已经到岗，不能退了', '和说的不一样？打电话给老板，或打 12333'),
  'gigs.booking.already-begun': say('活已经开始了，不能再退', '去不了就给老板打电话，工时按实际算'),
  'gigs.booking.already-booked': say('这个活你已经定过了', mine),
  'gigs.booking.no-wechat': say(
    '这个活的工钱发到微信，你还没有微信',
    '挑一个当面付的活，一样有签收',
    '登记微信后就能去',
  ),
  'gigs.booking.not-booked': say('这个位子已经退了', mine),
  'gigs.booking.not-offered': say('老板还没选定你', '先报名，等老板选'),
  'gigs.booking.overlap': ({ otherWorkOn, otherStartMinute, otherEndMinute }) => [
    `和你 ${otherWorkOn} ${hour(otherStartMinute)}–${hour(otherEndMinute)} 的活撞上了`,
    '先退掉那个，再来定这个',
    elsewhere,
  ],
  'gigs.booking.own-gig': say('这是你自己发的活', '看看别人发的'),
  'gigs.booking.unknown': say('没有这个约定', mine),
  'gigs.gig.expired': ({ validUntil }) => [`这个活 ${moment(validUntil)} 就截止了`, elsewhere],
  'gigs.gig.filled': say('人已经招满了', '有人退出会重新开放', elsewhere),
  'gigs.gig.not-open': say('这个活现在不招人', elsewhere),
  'gigs.gig.not-waiting': say('这个活现在不用审', '刷新列表看最新的'),
  'gigs.gig.over': ({ endAt }) => [
    `活 ${moment(endAt)} 已经干完，不能再取消`,
    '到“人员”里确认每个人的工时，没来的写明原因',
  ],
  'gigs.gig.state-does-not-allow': say('这个活现在不能这样改', refresh),
  'gigs.gig.unknown': say('没有这个活', '回到列表看看别的'),
  'gigs.post.field-missing': ({ missing }) => [
    `还没填：${listed(missing, { content: '干什么', protection: '劳动保护' })}`,
    '填好就能发',
  ],
  'gigs.post.headcount': ({ most }) => [`人数要在 1 到 ${most} 之间`, '更多人就分成几个活发'],
  'gigs.post.hours-impossible': ({ minutes, breakMinutes, longestMinutes }) => [
    `时间不对：一共 ${span(minutes)}，休息 ${span(breakMinutes)}`,
    `一个班最长 ${span(longestMinutes)}，还要比休息长`,
  ],
  'gigs.post.lending-unit-missing': say('共享用工要写明是哪家单位借出员工', '填上借出的单位'),
  'gigs.post.overtime-by-piece': say('按件算钱的活没有加班工钱', '删掉加班工钱', '改成按小时或按天'),
  'gigs.post.overtime-too-low': ({ overtimeRateFen }) => [
    `加班一小时 ${money(overtimeRateFen)}，比平时还少`,
    '加班工钱不低于平时',
    '不填就按平时算',
  ],
  'gigs.post.parts-by-choice': say('自己挑人的活，不能再分班组长和工种', '改成先到先得，或者去掉分工'),
  'gigs.post.parts-other-sum': ({ seats, headcount }) => [
    `分工加起来是 ${seats} 人，招的是 ${headcount} 人`,
    '把两边改成一样多',
  ],
  'gigs.post.pay-missing': say('要写明工钱，不能面议', '填上每小时、每天或每件多少钱'),
  'gigs.post.pieces-missing': say('按件算的活要写明每人大约多少件', '填上件数'),
  'gigs.post.starts-in-past': say('开工时间已经过去了', '改成晚一点，或者别的日子'),
  'gigs.post.suspended': ({ gigTitle, workOn, amountFen, wages }) => [
    `${workOn} ${gigTitle}的工钱 ${money(amountFen)} 过了 15 天还没付，先不能发新活`,
    wages === 1 ? '付清这笔，马上就能发' : `一共 ${wages} 笔，付清马上就能发`,
    '已经付了就让他签收，或打 12333 说明',
  ],
  'gigs.post.too-far-ahead': ({ mostDays }) => [`最多提前 ${mostDays} 天发`, '把日子改近一些'],
  'gigs.publish.payroll-account-missing': say(
    '用微工卡发工钱，要先登记并核对本单位的商户号',
    '在“我的”里登记商户号',
    '现在可以改成别的付法',
  ),
  'gigs.publish.payroll-unit-only': say('微工卡只给核验过的单位用', '家里的活选当面付'),
  'gigs.publish.real-name-missing': say('发活之前要先实名', '先存草稿，实名后就能发'),
  'gigs.publish.unit-unverified': say('单位资料还没核过，只能先存草稿', '等核过就能发', '急用人就到窗口催办'),
  'gigs.seat.no-part': say('剩下的位子要班组长，或者要别的本事', '说明天有空，撮合时会一起看', elsewhere),
  'gigs.seat.none-left': ({ headcount }) => [`${headcount} 个位子都有人了`, '有人退出会重新开放', elsewhere],
  'gigs.seat.promised': ({ until }) => [
    `剩下的位子先留给派到的人，留到 ${moment(until)}`,
    '过了时间没人接就会放出来',
    elsewhere,
  ],
}
