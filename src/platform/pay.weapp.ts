/** Opens WeChat's cashier. */
import Taro from '@tarojs/taro'
import type { PayFace } from './faces'
import { outcomeOf } from './wechat-outcome'

export const pay: PayFace['pay'] = (parameters) => outcomeOf(() => Taro.requestPayment({ ...parameters }))
