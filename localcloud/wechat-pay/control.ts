/**
 * What a hand on loopback may do that no merchant can: pay, receive, top up, order faults, look into the
 * book.
 */
import * as v from 'valibot'
import { type CashierVisit, orderAtCashier, pay } from './cashier'
import { agreeAtPhone, consentAtPhone, endAtPhone } from './consent-phone'
import { payrollActions } from './control-payroll'
import { type Action, action, type ControlReply, done, flawed, wholeFen } from './control-reply'
import type { Desk } from './desk'
import { faultKinds } from './entities'
import { shortFloatSetting } from './float'
import { startMove, topUp, withdraw } from './money-moves'
import { billAtPhone, confirmReceipt, declineReceipt } from './receiving'
import { revealTruth } from './reveal-truth'
import { shareCounter } from './signing-keys'
import { addressSetting } from './source-addresses'

const account = v.picklist(['basic', 'operation', 'fees'])

const visit = v.object({
  openid: v.string(),
  timeStamp: v.string(),
  nonceStr: v.string(),
  package: v.string(),
  signType: v.string(),
  paySign: v.string(),
})

const receiving = v.object({ openid: v.string(), package: v.string() })

const money = v.object({ account, amountFen: wholeFen, voucher: v.string() })

const move = v.object({
  amountFen: wholeFen,
  voucher: v.string(),
  to: v.optional(account, 'operation'),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})

const shortFloat = v.object({ answer: v.picklist(['waits', 'refused']) })

const positive = v.pipe(v.number(), v.integer(), v.minValue(1))

const fault = v.object({
  kind: v.picklist(faultKinds),
  count: positive,
  matching: v.optional(v.string(), ''),
  measure: v.optional(positive, 1),
})

const rates = v.object({
  rates: v.record(v.picklist(faultKinds), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
})

const share = v.object({ thousandths: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)) })

const addresses = v.object({ addresses: v.array(v.pipe(v.string(), v.regex(/^[0-9a-fA-F.:]+$/))) })

const payingVisit = (desk: Desk, input: CashierVisit, act: 'look' | 'pay'): ControlReply => {
  const order = orderAtCashier(desk, input)
  if ('flaw' in order) return flawed(order.flaw)
  const { outTradeNo, description, totalFen, state } = act === 'pay' ? pay(desk, order) : order
  return done({ outTradeNo, description, totalFen, state })
}

const receivingVisit = (
  desk: Desk,
  input: v.InferOutput<typeof receiving>,
  act: 'look' | 'confirm' | 'decline',
): ControlReply => {
  const bill = billAtPhone(desk, input)
  if ('flaw' in bill) return flawed(bill.flaw)
  const acted = {
    look: () => bill,
    confirm: () => confirmReceipt(desk, bill),
    decline: () => declineReceipt(desk, bill),
  }
  const { outBillNo, amountFen, remark, state } = acted[act]()
  return done({ outBillNo, amountFen, remark, state })
}

const consentVisit = (
  desk: Desk,
  input: v.InferOutput<typeof receiving>,
  act: 'look' | 'agree',
): ControlReply => {
  const consent = consentAtPhone(desk, input)
  if ('flaw' in consent) return flawed(consent.flaw)
  const { outAuthorizationNo, displayName, state } = act === 'agree' ? agreeAtPhone(desk, consent) : consent
  return done({ outAuthorizationNo, displayName, state })
}

const phone: Readonly<Record<string, Action>> = {
  'show-order': action(visit, (desk, input) => payingVisit(desk, input, 'look')),
  pay: action(visit, (desk, input) => payingVisit(desk, input, 'pay')),
  'show-transfer': action(receiving, (desk, input) => receivingVisit(desk, input, 'look')),
  'confirm-transfer': action(receiving, (desk, input) => receivingVisit(desk, input, 'confirm')),
  'decline-transfer': action(receiving, (desk, input) => receivingVisit(desk, input, 'decline')),
  'show-consent': action(receiving, (desk, input) => consentVisit(desk, input, 'look')),
  'agree-to-consent': action(receiving, (desk, input) => consentVisit(desk, input, 'agree')),
  'end-consent': action(v.object({ openid: v.string() }), (desk, { openid }) => {
    const consent = endAtPhone(desk, openid)
    return 'flaw' in consent ? flawed(consent.flaw) : done({ state: consent.state })
  }),
}

const treasury: Readonly<Record<string, Action>> = {
  'top-up': action(money, (desk, input) => {
    topUp(desk, input)
    return done({ account: input.account, balanceFen: desk.book.balance(input.account) })
  }),
  withdraw: action(money, (desk, input) => {
    const flaw = withdraw(desk, input)
    const balanceFen = desk.book.balance(input.account)
    return flaw === null ? done({ account: input.account, balanceFen }) : flawed(flaw)
  }),
  'short-float': action(shortFloat, (desk, input) => {
    desk.rows.settings.put(shortFloatSetting, { text: input.answer })
    return done(input)
  }),
  move: action(move, (desk, input) => {
    const flaw = startMove(desk, input)
    return flaw === null ? done({ voucher: input.voucher }) : flawed(flaw)
  }),
}

const disturbance: Readonly<Record<string, Action>> = {
  fault: action(fault, (desk, input) => {
    desk.faults.order(input)
    return done({ faults: desk.faults.left() })
  }),
  'random-faults': action(rates, (desk, input) => {
    desk.faults.setRates(input.rates)
    return done(input)
  }),
  'clear-faults': (desk) => {
    desk.faults.clear()
    return done({ faults: [] })
  },
  probe: action(v.object({ url: v.string() }), (desk, { url }) => {
    desk.notices.addProbe(url)
    return done({})
  }),
  'sign-with-next-key': action(share, (desk, { thousandths }) => {
    if (desk.keys.nextPlatform === undefined) return flawed('没有新的平台公钥')
    desk.rows.counters.put(shareCounter, { value: thousandths })
    return done({ thousandths })
  }),
  'allow-addresses': action(addresses, (desk, input) => {
    desk.rows.settings.put(addressSetting, { text: input.addresses.join(',') })
    return done(input)
  }),
  'show-faults': (desk) => done({ faults: desk.faults.left() }),
  dump: (desk) => done(revealTruth(desk)),
}

const actions: Readonly<Record<string, Action>> = {
  ...phone,
  ...treasury,
  ...disturbance,
  ...payrollActions,
}

/** Does `name` with `input` (JSON); an action that there is not is a 404. */
export function controlDesk(desk: Desk, name: string, input: unknown): ControlReply {
  const act = Object.hasOwn(actions, name) ? actions[name] : undefined
  return act ? act(desk, input) : { status: 404, body: { flaw: `no action ${name}` } }
}
