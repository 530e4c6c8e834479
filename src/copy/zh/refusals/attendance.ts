/** What attendance refuses, said to worker and employer. */
import { moment, say, type SayAll, span } from './say'

const attest = '请市场工作人员帮你补记'

export const attendanceRefusals: SayAll<'attendance'> = {
  'attendance.booking.cancelled': say('这个班取消了，不能再打卡', '该给你的钱不受影响，看“我的钱”'),
  'attendance.booking.unknown': say('没有找到这个班', '从“我的活”里重新打开'),
  'attendance.call-out.none': say('这个班没有白跑一趟的补偿', '有别的问题，问市场工作人员'),
  'attendance.code.expired': say('这张码过期了', '扫现场现在显示的码'),
  'attendance.code.not-valid': say('这不是干活地方的码', '扫老板手机上现在显示的码'),
  'attendance.code.other-gig': say('这是另一个活的码', '扫你这个活的码'),
  'attendance.event.clock-ahead': ({ minutes }) => [
    `手机时间快了 ${span(minutes)}`,
    '打开“自动设置时间”，再扫一次',
    attest,
  ],
  'attendance.event.too-early': ({ minutes, mostMinutes }) => [
    `离开工还有 ${span(minutes)}`,
    `开工前 ${span(mostMinutes)} 起可以扫`,
  ],
  'attendance.event.too-late': ({ minutes }) => [
    `收工已经 ${span(minutes)}，不能再扫收工`,
    '没扫收工就按约定工时算，工钱不受影响',
  ],
  'attendance.event.too-old': ({ minutes }) => [`这次扫码晚到了 ${span(minutes)}`, attest],
  'attendance.hours.reason-missing': ({ countedMinutes, confirmedMinutes }) => [
    `记录是 ${span(countedMinutes)}，你只确认 ${span(confirmedMinutes)}`,
    '写明少算的理由，工人会看到',
    '改回记录的工时',
  ],
  'attendance.not-as-promised.not-arrived': say('还没有到岗记录', '先扫现场的码到岗，再说哪里不一样'),
  'attendance.not-as-promised.too-late': ({ until }) => [
    `到岗后能说“不一样”的时间到 ${moment(until)} 为止`,
    '照样可以投诉到劳动监察',
  ],
  'attendance.objection.already-conceded': say(
    '你已经认过一部分了',
    '剩下的要认就全认',
    '不认就等市场工作人员核定',
  ),
  'attendance.objection.already-raised': say(
    '这个班已经提过异议',
    '结果会写在这个班里',
    '还可以投诉到劳动监察',
  ),
  'attendance.objection.award-missing': say('还没写核定多少', '写明补多少，可以是零'),
  'attendance.objection.award-out-of-range': ({ least, most }) => [
    '这个数不在有异议的范围里',
    `填 ${String(least)} 到 ${String(most)} 之间的数`,
  ],
  'attendance.objection.not-of-the-cut': ({ cut }) => [
    '填的数和被减的对不上',
    `最多填 ${String(cut)}`,
    '不填就是全部',
  ],
  'attendance.objection.nothing-cut': say('老板没有少算你的工时', '钱没到就点“帮我要钱”'),
  'attendance.objection.not-open': say('这个班现在没有要处理的异议', '刷新看最新的结果'),
  'attendance.objection.too-late': ({ until }) => [`提异议到 ${moment(until)} 截止`, '还可以投诉到劳动监察'],
  'attendance.pieces.missing': say('这个活按件算钱', '填上做完了多少件'),
  'attendance.shift.already-confirmed': ({ confirmedAt }) => [
    `工时 ${moment(confirmedAt)} 已经确认过`,
    '有不同意见就走“我有异议”',
  ],
  'attendance.shift.not-over': ({ plannedEndAt }) => [
    '活还没干完',
    `工人扫收工后，或 ${moment(plannedEndAt)} 以后，就能确认`,
  ],
}
