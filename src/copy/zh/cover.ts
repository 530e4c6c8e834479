/** The accident cover of one day's work: what it covers, and what to do when something happens. */
import type { CoverState } from '@/domain/insurance/cover-states'

export const coverWords = {
  title: '干活保险',
  states: {
    requested: '正在投保',
    bound: '已经保上',
    ended: '已结束',
    failed: '没投上',
  } satisfies Record<CoverState, string>,
  from: '保的时间',
  includesWay: '去和回来的路上也保。',
  policyNumber: '保单号',
  noNumber: '投保后会有',
  insurer: '保险公司',
  premium: '保费',
  payers: { employer: '老板出，不扣你的钱', operator: '市场出，不扣你的钱' },
  demonstration: '这是演示用的保险，不是真的保单。正式用时换成签约的保险公司。',
  failedDetail: '没投上，不影响你干活和拿钱。打 12333 或找窗口，请老板另外买。',
  accident: '出了事怎么办',
  steps: [
    '先救人：打 120。',
    '马上告诉老板和市场窗口。',
    '拍下现场，留好病历和发票。',
    '打保险公司电话报案，越快越好，一般要在 48 小时内。窗口可以帮你打。',
  ],
  callAmbulance: '打 120',
  callHelp: '打 12333 问一问',
  claim: '去申请补贴',
  speech: (state: string) => `这次干活的意外险，${state}。出了事先打 120。`,
} as const
