/** Why a wage was not paid, in the few words that a list of an office has room for. */
import type { TransferProblem } from '@/domain/wages/transfer-failure'

export const transferProblemTexts: Readonly<Record<TransferProblem, string>> = {
  notTapped: '一天内没点收款',
  cancelled: '已撤回',
  nameDiffers: '微信实名和登记姓名不同',
  accountBlocked: '微信零钱被限制收款',
  accountLimit: '收款到限额',
  notVerified: '微信没有实名',
  noCard: '工人没有授权微工卡',
  bankReturned: '银行退票',
  employerShort: '单位商户号余额不足',
  consentEnded: '免确认收款已结束',
  ours: '平台原因',
}
