/** How an order is shown to the employer who pays it. */
import type { PayInView } from '@/contract/wages'
import { type Order, orderIdOfNumber } from './repository'

/** The parameters of the payment are signed freshly where they are asked for. */
export const orderView = (order: Order, parameters: PayInView['parameters'] = null): PayInView => ({
  orderId: orderIdOfNumber(order.orderNumber),
  gigId: order.gigId,
  state: order.state,
  amountFen: order.amountFen,
  parameters,
})
