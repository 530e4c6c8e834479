/** How an order is shown to the employer who pays it. */
import type { PayInView } from '@/contract/wages'
import { type Order, orderIdOfNumber } from './repository'

/** Without the parameters of the payment, see cashier.ts. */
export const orderView = (order: Order): PayInView => ({
  orderId: orderIdOfNumber(order.orderNumber),
  gigId: order.gigId,
  state: order.state,
  amountFen: order.amountFen,
  orderNumber: order.orderNumber,
  description: order.description,
  expiresAt: order.expiresAt,
  parameters: null,
})
