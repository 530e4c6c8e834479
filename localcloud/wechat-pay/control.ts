/**
 * What a hand on loopback may do that no merchant can: pay, receive, top up, order faults, look into the
 * book.
 */
import * as v from 'valibot'
import { type CashierVisit, orderAtCashier, pay } from './cashier'
import type { Desk } from './desk'
import { faultKinds } from './entities'
import { billAtPhone, confirmReceipt, declineReceipt } from './receiving'

const wholeFen = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
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

const fault = v.object({
  kind: v.picklist(faultKinds),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  matching: v.optional(v.string(), ''),
  measure: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
})

const probe = v.object({ url: v.string() })

export interface ControlReply {
  readonly status: number
  readonly body: object
}

const done = (body: object): ControlReply => ({ status: 200, body })
const flawed = (flaw: string): ControlReply => ({ status: 409, body: { flaw } })

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

function moveMoney(desk: Desk, input: v.InferOutput<typeof money>, direction: 'in' | 'out'): ControlReply {
  const balanceFen = desk.book.balance(input.account)
  if (direction === 'out' && balanceFen < input.amountFen) return flawed('余额不足')
  desk.book.post({
    at: desk.now(),
    account: input.account,
    business: direction === 'in' ? 'topUp' : 'withdrawal',
    amountFen: direction === 'in' ? input.amountFen : -input.amountFen,
    merchantNo: input.voucher,
    wechatNo: desk.numbers.digits(28),
  })
  return done({ account: input.account, balanceFen: desk.book.balance(input.account) })
}

/** The whole truth, for invariants and for the eye. */
function dump(desk: Desk): ControlReply {
  return done({
    balancesFen: {
      basic: desk.book.balance('basic'),
      operation: desk.book.balance('operation'),
      fees: desk.book.balance('fees'),
    },
    lines: desk.book.lines(),
    orders: desk.rows.orders.all(),
    refunds: desk.rows.refunds.all(),
    bills: desk.rows.bills.all(),
    notices: desk.rows.notices.all(),
    faults: desk.faults.left(),
  })
}

/** An action with the shape of its input; other input is a 400. */
function action<Schema extends v.GenericSchema>(
  schema: Schema,
  act: (desk: Desk, input: v.InferOutput<Schema>) => ControlReply,
) {
  return (desk: Desk, input: unknown): ControlReply => {
    const read = v.safeParse(schema, input)
    if (read.success) return act(desk, read.output)
    return { status: 400, body: { flaw: read.issues.map((issue) => issue.message).join('; ') } }
  }
}

const actions: Readonly<Record<string, (desk: Desk, input: unknown) => ControlReply>> = {
  'show-order': action(visit, (desk, input) => payingVisit(desk, input, 'look')),
  pay: action(visit, (desk, input) => payingVisit(desk, input, 'pay')),
  'show-transfer': action(receiving, (desk, input) => receivingVisit(desk, input, 'look')),
  'confirm-transfer': action(receiving, (desk, input) => receivingVisit(desk, input, 'confirm')),
  'decline-transfer': action(receiving, (desk, input) => receivingVisit(desk, input, 'decline')),
  'top-up': action(money, (desk, input) => moveMoney(desk, input, 'in')),
  withdraw: action(money, (desk, input) => moveMoney(desk, input, 'out')),
  fault: action(fault, (desk, input) => {
    desk.faults.order(input)
    return done({ faults: desk.faults.left() })
  }),
  'clear-faults': (desk) => {
    desk.faults.clear()
    return done({ faults: [] })
  },
  probe: action(probe, (desk, input) => {
    desk.notices.addProbe(input.url)
    return done({})
  }),
  dump,
}

/** Does `name` with `input` (JSON); an action that there is not is a 404. */
export function controlDesk(desk: Desk, name: string, input: unknown): ControlReply {
  const act = Object.hasOwn(actions, name) ? actions[name] : undefined
  return act ? act(desk, input) : { status: 404, body: { flaw: `no action ${name}` } }
}
