/** The payment stand-in of a world that can step back: what it has kept is put aside, and taken up again. */
import { createWechatPay, type WechatPayStandIn } from '../../localcloud/wechat-pay/create-wechat-pay'
import type { Changes } from '../../localcloud/wechat-pay/rows'
import type { Options } from '../../localcloud/wechat-pay/wire'

/** All that a stand-in has kept up to one moment. */
export type PaymentPicture = readonly string[]

export interface SteppingPayment extends WechatPayStandIn {
  photograph(): PaymentPicture
  /** Goes on from the picture, as if nothing had happened since; without one it begins anew. */
  enter(picture?: PaymentPicture): void
}

export function openSteppingPayment(options: Omit<Options, 'store'>): SteppingPayment {
  let kept: string[] = []
  const open = () =>
    createWechatPay({
      ...options,
      store: {
        load: () => kept.map((text): Changes => JSON.parse(text)),
        save: (changes) => void kept.push(JSON.stringify(changes)),
      },
    })
  let present = open()
  return {
    handle: (request) => present.handle(request),
    control: (action, input) => present.control(action, input),
    tick: () => present.tick(),
    photograph: () => [...kept],
    enter(picture = []) {
      kept = [...picture]
      present = open()
    },
  }
}
