/** What a unit reads about paying wages out of its own merchant account, on the payroll card. */
import type { PayrollAccountState } from '@/domain/accounts/payroll-account-states'

export const payrollAccountWords = {
  title: '用微工卡发工钱',
  what: '钱从本单位的微信商户号直接发给每个工人，不经过平台。登记的商户号核对过才能用。',
  number: '本单位的商户号（特约商户号）',
  numberHint: '8 到 10 位数字，在微信支付商户平台上看',
  wrong: '商户号是 8 到 10 位数字',
  enter: '登记商户号',
  again: '换一个商户号',
  states: {
    entered: '商户号登记好了，正在核对',
    confirmed: '核对过了，发活时可以选微工卡',
    returned: '商户号没对上，请再登记一次',
  } satisfies Readonly<Record<PayrollAccountState, string>>,
} as const
