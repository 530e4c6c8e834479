/** What accounts refuses, said to the person. */
import { listed, say, type SayAll } from './say'

const papers = { handler: '经办人实名', licence: '营业执照', authorisation: '授权书' }
const window = '带身份证到市场窗口办'

export const accountsRefusals: SayAll<'accounts'> = {
  'accounts.age.child': ({ minimumYears, allowedOn }) => [
    `未满 ${minimumYears} 周岁不能干活，平台也不能介绍`,
    `${allowedOn} 起就可以`,
    '有人逼你干活，打 12333 举报',
  ],
  'accounts.credit-code.check-character': say('信用代码最后一位对不上', '对着营业执照再填一遍'),
  'accounts.credit-code.malformed': say('信用代码应是 18 位数字和大写字母', '对着营业执照再填一遍'),
  'accounts.desk.code-not-valid': say('电脑上的码过期了，或者用过了', '在电脑上刷新，重新扫'),
  'accounts.desk.phone-needed': say('要用手机扫码才能登录电脑', '拿你自己的手机扫'),
  'accounts.household.trade-closed': ({ tradeName }) => [
    `个人雇主不能发“${tradeName}”`,
    '换成家政、搬家、维修、农活这些家里的活',
    '有单位就先做单位认证，什么工种都能发',
  ],
  'accounts.id-number.birthday': say('身份证号里的生日不存在', '对着身份证再填一遍'),
  'accounts.id-number.check-digit': say('身份证号最后一位对不上', '对着身份证，一位一位再看一遍'),
  'accounts.id-number.malformed': ({ length }) => [
    `身份证号应是 18 位，现在是 ${length} 位`,
    '对着身份证再填一遍',
  ],
  'accounts.identity.taken': say('这个身份证已经登记过了', '用原来的微信登录', `微信换了就${window}`),
  'accounts.minor.trade-closed': ({ tradeName }) => [
    `未满 18 周岁不能做“${tradeName}”`,
    '看看别的活，很多你都能做',
    '满 18 周岁就可以',
  ],
  'accounts.payroll.not-waiting': say('这个单位没有等核对的商户号', '看单位资料里它现在的状态'),
  'accounts.payroll.taken': say(
    '这个商户号已经登记在别的单位名下',
    '对着微信支付商户平台再填一遍',
    `确实是你们的？${window}`,
  ),
  'accounts.payroll.under-review': say('商户号正在核对', '核对完会告诉你'),
  'accounts.payroll.unit-unverified': say('单位资质核过以后才能登记商户号', '先交单位资料'),
  'accounts.person.not-registered': say('你还没登记', '用手机号登记，三下就好'),
  'accounts.phone.code-not-valid': say('手机号没拿到，可能是等太久了', '再点一次“用微信里的手机号”'),
  'accounts.phone.taken': say('这个手机号已经是别人的了', '换个手机号', `号码一直是你的？${window}`),
  'accounts.real-name.different': say('姓名和身份证号对不上', '对着身份证再填一遍', `还不行就${window}`),
  'accounts.real-name.fixed': say('你已经实名过了，不能换成另一个人', `要更正就${window}`),
  'accounts.real-name.missing': say('干活之前要先实名', '填姓名和身份证号，一分钟就好'),
  'accounts.real-name.register-down': say('实名核验暂时连不上，不是你的问题', '过几分钟再试，你填的没有丢'),
  'accounts.unit.not-waiting': say('这个单位现在不用审', '刷新列表看最新的'),
  'accounts.unit.papers-missing': ({ missing }) => [`还缺：${listed(missing, papers)}`, '补齐就能提交'],
  'accounts.unit.recheck-due': ({ months, dueOn }) => [
    `单位资料每 ${months} 个月核一次，${dueOn} 已到期`,
    '重新提交营业执照就能接着发活',
  ],
  'accounts.unit.taken': say('这个单位已经有别人在办', '请原来的经办人处理', '换人就带授权书到窗口'),
  'accounts.unit.under-review': say('这个单位的材料已经在审了', '等审核结果，首页会显示'),
  'accounts.unit.unknown': say('没有找到这个单位的资料', '刷新待办列表再看'),
}
