/** Types of a merchant transfer (商家转账, 2025 edition): the request and the states of its bill. */
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'

/** A wage on its way to one worker. */
export interface TransferRequest {
  /** At most 32 letters and digits; one per attempt. */
  readonly billNo: string
  readonly openid: string
  readonly amountFen: Fen
  /** The worker's real name, in clear; it leaves this process encrypted only. */
  readonly workerName: string
  /** Shown to the worker; cut to 32 characters. */
  readonly remark: string
  /** Report row 岗位类型; cut to 32 characters. */
  readonly position: string
  /** Report row 报酬说明; cut to 32 characters. */
  readonly payNote: string
  /** Without it the worker taps; with a number the next tap may be spared; with an id this one is. */
  readonly consent?:
    { readonly authorizationId: string } | { readonly consentNo: string; readonly displayName: string }
}

interface BillFacts {
  readonly billNo: string
  readonly transferBillNo: string
  /** Null where WeChat does not repeat it (the answers to create and cancel). */
  readonly amountFen: Fen | null
}

/** WeChat's state of the bill; only `succeeded`, `failed` and `cancelled` are ends. */
export type Transfer =
  | ({ readonly state: 'accepted' } & BillFacts)
  /** Funds are being locked; a bill that stays here usually means that the operation account is too low. */
  | ({ readonly state: 'processing' } & BillFacts)
  /**
   * The worker has 24 hours to tap "receive"; the package is for `wx.requestMerchantTransfer`, null in a
   * query that omits it.
   */
  | ({ readonly state: 'awaitingConfirmation'; readonly packageInfo: string | null } & BillFacts)
  | ({ readonly state: 'transferring' } & BillFacts)
  | ({ readonly state: 'cancelling' } & BillFacts)
  | ({ readonly state: 'succeeded'; readonly finishedAt: Instant } & BillFacts)
  | ({ readonly state: 'failed'; readonly reason: string; readonly finishedAt: Instant } & BillFacts)
  | ({ readonly state: 'cancelled'; readonly finishedAt: Instant } & BillFacts)
