/** The subsidy for the accident premium: how much, under which conditions, and why it is not paid yet. */
import type { ClaimState } from '@/domain/subsidies/claim-states'
import type { ConditionName } from '@/domain/subsidies/eligibility'

export const claimWords = {
  title: '保险补贴',
  amount: (period: string) => `${period} 年可以申请`,
  filedAmount: (period: string) => `${period} 年申请了`,
  premium: (covers: number) => `保费，${covers} 次投保`,
  rate: (percent: number) => `补 ${percent}%`,
  cap: (sum: string) => `一年最多 ¥${sum}`,
  already: '今年已领',
  conditions: '条件',
  met: '符合',
  unmet: '还不符合',
  unknown: '待核实',
  file: '提交申请',
  unmetReason: '有一条还不符合，见上面',
  fileNote: '不用填表，都按你的干活记录写好了。免费。',
  whyNotYet: '为什么现在领不到',
  notYet: '德州自己的标准还没核实，现在按省里的数先算。申请会先留着，标准定了再发，不用再交一次。',
  filed: '申请交上去了',
  draft: '还没提交',
  speech: (sum: string) => `意外险补贴，估算 ${sum} 元。标准待核实。`,
  states: {
    filed: '在审核',
    accepted: '审核通过',
    returned: '退回来了，改好再交',
    withdrawn: '撤回了',
    paid: '已发放',
  } satisfies Record<ClaimState, string>,
} as const

type Facts = Readonly<Record<string, string | number | boolean>>

/** Each condition as a statement about the reader, and what helps when it is not met or not known. */
export const conditionWords: Readonly<
  Record<ConditionName, { readonly says: (facts: Facts) => string; readonly helps: string }>
> = {
  workingAge: { says: () => '在法定劳动年龄内', helps: '窗口看身份证核一下。' },
  agreement: {
    says: ({ agreementCount = 0 }) => `在这里接过活（${agreementCount} 次）`,
    helps: '接一次活就有了。',
  },
  cover: {
    says: ({ coverCount = 0 }) => `干活时上了意外险（${coverCount} 次）`,
    helps: '接活时会自动投保。',
  },
  premiumPaid: { says: () => '保费已经付了', helps: '开工后保费付清就符合。' },
  employmentRegistered: {
    says: () => '办了灵活就业登记',
    helps: '到窗口或“爱山东”登记，经办人会替你查。',
  },
  notOtherwiseCovered: { says: () => '没有别的工伤或职业伤害保障', helps: '经办人会替你查，你不用做什么。' },
}
