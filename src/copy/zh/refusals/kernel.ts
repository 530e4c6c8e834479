/** What is said when the call itself could not be served. */
import { say, type SayAll } from './say'

const soon = '等几秒再点一次，不会重复办'

export const kernelRefusals: SayAll<'kernel'> = {
  'kernel.input.rejected': say('有一项没填对', '看一下标出来的那一项，改好再试'),
  'kernel.caller.unknown': say('你还没登记', '用手机号登记，三下就好'),
  'kernel.caller.not-allowed': say('这件事要别的身份来办', '在“我的”里换身份', '到市场窗口请工作人员帮你'),
  'kernel.relation.not-yours': say('这不是你名下的，看不了也改不了', '从自己的列表里打开', '有疑问打 12333'),
  'kernel.behalf.not-confirmed': say(
    '还没有本人同意，不能代办',
    '扫本人的工人卡',
    '请本人当面说同意，再点一次',
  ),
  'kernel.key.reused': say('这一步已经办过，内容和上次不一样', '返回重新打开，再办一次'),
  'kernel.host.busy': say('现在人多，有点忙', soon),
  'kernel.host.timeout': say('这一步等得太久', soon),
  'kernel.store.busy': say('刚好有人也在改，没抢上', soon),
  'kernel.fault.unexpected': say('我们这边出了问题，不是你的错', soon, '还不行就打 12333，报上编号'),
  'kernel.network.lost': say('没连上网', '有网了再点一次，不会重复办'),
}
