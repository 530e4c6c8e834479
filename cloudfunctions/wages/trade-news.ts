/** Types of a payment as WeChat tells of it, and whether there is one. */
import type { Trade } from '../_kernel/wechat-pay/trade'

export type PaidTrade = Extract<Trade, { readonly transactionId: string }>

/** A payment arrived: in whichever of its states WeChat tells of it. */
export const isPaid = (trade: Trade): trade is PaidTrade => 'transactionId' in trade
