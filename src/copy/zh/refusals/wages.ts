/** What wages refuses, said to worker and employer. */
import { money, say, type SayAll } from './say'

/** What somebody typed, so short that the sentence is still read. */
const cut = (text: unknown): string => [...String(text)].slice(0, 20).join('')
const byHand = '已经交给人工核对，钱不会丢'
const list = '从列表里重新打开'

export const wagesRefusals: SayAll<'wages'> = {
  'wages.account.held': say('这笔钱有争议，处理完之前不能动', '没有争议的部分照常发'),
  'wages.account.overdrawn': ({ amountFen, balanceFen }) => [
    `存的钱不够：要 ${money(amountFen)}，只有 ${money(balanceFen)}`,
    '补足就能接着办',
  ],
  'wages.employer.unknown': say('没有找到这个雇主', list),
  'wages.close.unknown': say('这一天还没有对账记录', '等当天账结完再看'),
  'wages.difference.does-not-fit': say('这笔差异不能这样处理', '换一个去向再提交'),
  'wages.difference.resolved': say('这笔差异已经处理过', '从列表里打开最新的'),
  'wages.difference.second-officer': say('这笔金额要两个人确认，你已经提过', '请另一位财务人员再确认一次'),
  'wages.difference.unknown': say('没有找到这笔差异', list),
  'wages.bonus.not-yet': say('工时还没定，先把工时确认好', '确认以后再发奖金'),
  'wages.bonus.too-big': ({ mostFen }) => [`一笔奖金最多 ${money(mostFen)}`, '分几次给也行'],
  'wages.bonus.too-late': ({ lastDay }) => [`这个班的奖金到 ${lastDay} 为止`, '下次干活时再奖'],
  'wages.bonus.too-many': ({ most }) => [`一个班最多发 ${most} 次奖金`, '下次干活时再奖'],
  'wages.correction.moves-nothing': say('同一个科目之间不用调', '选两个不同的科目'),
  'wages.correction.not-open': say('这笔更正已经有结论', '要再改，另提一笔'),
  'wages.correction.same-officer': say('自己提的更正不能自己批', '请另一位财务人员复核'),
  'wages.correction.unknown': say('没有找到这笔更正', list),
  'wages.correction.untouchable': say('工人的工钱和在路上的钱不能用更正来动', '工钱多发了，走“请他退回”'),
  'wages.gig.unknown': say('没有找到这个活', list),
  'wages.handover.already-recorded': say('这笔工钱已经登记过付款', '等工人签收'),
  'wages.item.unknown': say('没有找到这笔工钱', list),
  'wages.move.same-account': say('转出和转入是同一个账户', '改成两个不同的账户'),
  'wages.move.voucher-used': say('这个凭证号已经登记过', '核对凭证号，每笔只登记一次'),
  'wages.notice.not-ours': say('微信通知里的单号不是这里的', byHand),
  'wages.pay-in.booking-unknown': say('选的人里有不在这个活里的', list),
  'wages.pay-in.complete': ({ paidInFen }) => [`工钱已经全部存好（${money(paidInFen)}）`, '不用再付'],
  'wages.pay-in.former-open': say('上一笔付款还没有结果', '过一分钟再点，不会重复付'),
  'wages.pay-in.gig-not-open': say('这个活现在不用存工钱', '发布以后再存'),
  'wages.pay-in.no-wechat': say('存工钱要用雇主本人的微信', '请雇主在自己的手机上操作'),
  'wages.pay-in.recorded-rail': say('这个活约好直接付给工人', '干完活当面付，请工人签收'),
  'wages.pay-in.payroll-rail': say('这个活用微工卡发工钱，不用存到平台', '保证本单位商户号里有钱就行'),
  'wages.pay-in.too-many': ({ ordersMaximum }) => [
    `这个活已经下过 ${ordersMaximum} 次单都没付成`,
    '到市场窗口请人帮你看',
  ],
  'wages.payment.not-in-doubt': say('这笔收款没有待定的差额', '看列表里它现在的状态'),
  'wages.payout.already-paid': say('这笔工钱已经发到，不会再发一次', '看工资条'),
  'wages.payout.stopped': ({ reason }) => [
    `这笔工钱先停下了：${cut(reason)}`,
    '到市场窗口问一下，说清了就重发',
  ],
  'wages.payout.too-many': ({ attempts }) => [
    `已经发了 ${attempts} 次都没收成`,
    '带上手机到市场窗口，请人帮你看',
  ],
  'wages.payout.under-way': say('这笔工钱正在路上，有结果前不会重发', '过几分钟再看'),
  'wages.rail.mixed': say('这个活约定的付钱方式不同，不能混着来', '按约定的方式付'),
  'wages.rate.below-minimum': ({ hourlyFen }) => [
    `合下来每小时低于最低工资 ${money(hourlyFen)}`,
    '把工钱提高一点',
    '或者把时间缩短一点',
  ],
  'wages.receipt.amount-differs': ({ receivedFen, owedFen }) => [
    `应得 ${money(owedFen)}，你填的是 ${money(receivedFen)}`,
    '没拿够先别签',
    '点“我有异议”，表已经帮你填好',
  ],
  'wages.receipt.not-handed-over': say('老板还没登记付款', '拿到钱以后请老板先登记，你再签收'),
  'wages.register.beyond': ({ parts }) => [`台账只有 ${parts} 份，没有这一份`, '从第 1 份开始导出'],
  'wages.register.kept': ({ keptUntil }) => [`工资支付台账要保存到 ${keptUntil}，不能删`, '过了这一天再说'],
  'wages.report.not-begun': ({ quarter, from }) => [`${quarter} 还没开始`, `${from} 以后再导出`],
  'wages.recovery.already-asked': say('这笔工钱已经问过他一次', '看他的答复，不能反复问'),
  'wages.recovery.not-agreed': say('他还没有同意退', '等他自己同意，谁也不能扣'),
  'wages.recovery.not-paid': say('这笔工钱还没到他手上，谈不上退', '发错了先撤回转账'),
  'wages.recovery.too-much': ({ paidFen }) => [`这笔一共只发了 ${money(paidFen)}`, '退的不能比发的多'],
  'wages.recovery.unknown': say('没有要你退钱的事', list),
  'wages.refund.amount-differs': say('退款的金额对不上', byHand),
  'wages.refund.not-failed': say('这笔退款不用人工重试', '看列表里它现在的状态'),
  'wages.refund.unknown': say('没有找到这笔退款', list),
  'wages.refund.nothing-free': ({ escrowFen, reservedFen }) => [
    `还有 ${money(escrowFen)}，其中 ${money(reservedFen)} 要留给没结算的班`,
    '班都结算完，剩下的会退给你',
  ],
  'wages.transfer.amount-differs': say('转账的金额对不上', `${byHand}，也不会再发一次`),
  'wages.transfer.contradicts': say('这笔转账前后说法不一样', `${byHand}，也不会再发一次`),
  'wages.transfer.not-failed': say('这笔工钱没有发失败，不能重发', '等微信给出结果'),
  'wages.transfer.not-under-way': say('这笔工钱不在路上，撤不回来', '看它现在的状态'),
}
