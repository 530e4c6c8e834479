/** Types of the one door to WeChat Pay: every use case that moves money outside the house goes through it. */
import type { Bill, BillRequest } from './bill'
import type { Consent, ConsentRequest } from './consent'
import type { Notice, NoticeRequest } from './notice'
import type { Outcome } from './outcome'
import type { PayrollCards } from './payroll'
import type { OrderRequest, PaymentParameters, Refund, RefundRequest, Trade } from './trade'
import type { Transfer, TransferRequest } from './transfer'

/**
 * No method throws for what WeChat or the network does: that is an `Outcome`. Each call waits 5 s at most.
 */
export interface WechatPay {
  /** Places (or places again, with the same values) an order; a prepay id lives 2 hours. */
  placeOrder(request: OrderRequest): Promise<Outcome<{ readonly prepayId: string }>>
  /** Signs what the phone hands to `wx.requestPayment`. */
  paymentParameters(prepayId: string): Promise<PaymentParameters>
  /** The only proof of payment besides a notice: the phone's callback proves nothing. */
  queryOrder(orderNo: string): Promise<Outcome<Trade>>
  /** Closes an unpaid order; may be repeated. A paid one is refused with advice `treatAsPaid`. */
  closeOrder(orderNo: string): Promise<Outcome<{ readonly closed: true }>>
  refund(request: RefundRequest): Promise<Outcome<Refund>>
  queryRefund(refundNo: string): Promise<Outcome<Refund>>
  /** The exact bytes of a transfer, with the name encrypted. Store them before the first sending. */
  prepareTransfer(request: TransferRequest): Promise<string>
  /** Sends stored bytes, unchanged: the encrypted name differs with each encryption. */
  createTransfer(storedBody: string): Promise<Outcome<Transfer>>
  queryTransfer(billNo: string): Promise<Outcome<Transfer>>
  /** Asks to cancel before the worker confirmed; asynchronous, so query afterwards. */
  cancelTransfer(billNo: string): Promise<Outcome<Transfer>>
  /** Asks a worker to receive without a tap from now on; a retry carries the same values. */
  askConsent(request: ConsentRequest): Promise<Outcome<Consent>>
  queryConsent(consentNo: string): Promise<Outcome<Consent>>
  /** Ends a consent; may be repeated. */
  endConsent(consentNo: string): Promise<Outcome<Consent>>
  readonly payroll: PayrollCards
  /** A day's bill, its hash compared. Read it with `readTradeBill` or `readFundBill`. Waits 25 s at most. */
  downloadBill(request: BillRequest): Promise<Outcome<Bill>>
  /** RSA-OAEP under WeChat's public key, base64. */
  encryptName(name: string): Promise<string>
  /** Verifies over the raw bytes, then decrypts. Never throws for what a stranger posts. */
  openNotice(request: NoticeRequest): Promise<Notice>
}
