/**
 * An account of ours closes for a day when book and bill differ by exactly the movements that are listed.
 *
 * Law     House rule M-09 (the channel closes at 0.00, or says why it does not)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/close-account.test.ts
 */
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { type Fen, fen, minusFen, sumFen } from '../money/fen'
import { must } from '../policy/must'
import { channelFeeCharged } from './entries'
import { balanceOpened, feeReturned } from './entries-of-operator'
import { lineSuspended, suspenseCleared } from './entries-of-doubt'
import type { Account, Entry } from './entry'
import {
  type Difference,
  type Evidence,
  judge,
  type OpenBecause,
  type OpenMovement,
  type SetAside,
  type Sides,
  type Uneven,
  unevenOf,
  type Verdict,
} from './match-bill'
import { type BilledAccount, movementOf, suspenseIdOf } from './movements'

export interface AccountDay extends Sides {
  readonly account: BilledAccount
  /** What the book has on the account at the end of the day, counted as the bill counts. */
  readonly bookFen: Fen
  /** The closing balance of the bill. */
  readonly billFen: Fen
  /** The day of a bill that came after later days were counted; what it leaves bears this day's name. */
  readonly lateBillOf?: Day
  /** When it is closed: entries that the bill asks for are booked at this moment, on a later day. */
  readonly at: Instant
}

export interface AccountClose {
  /** Carried to the next day. */
  readonly open: readonly OpenMovement[]
  /** To be booked because of the bill. */
  readonly entries: readonly Entry[]
  /** Set aside now. */
  readonly differences: readonly Difference[]
  /** Line ids of differences that have explained themselves. */
  readonly cleared: readonly string[]
  /** Zero, or book or bill is wrong in itself. */
  readonly differenceFen: Fen
}

type Event = Pick<AccountDay, 'day' | 'at' | 'lateBillOf'>
const sizeOf = (amountFen: Fen): Fen => fen(Math.abs(amountFen))

/** The fee, or the first balance, as the bill has it. */
function entryFromBill(key: string, amountFen: Fen, { at }: Event): Entry {
  const { kind, reference, account } = movementOf(key)
  const event = { amountFen: sizeOf(amountFen), at }
  if (kind === 'fee') return channelFeeCharged({ ...event, orderNumber: reference, transactionId: reference })
  if (kind === 'feeBack') return feeReturned({ ...event, refundNumber: reference })
  must(kind === 'opening', 'only a fee or a first balance is booked from a bill')
  return balanceOpened({ ...event, account })
}

/** Brings the book to the bill: `amountFen` is what the bills have more. */
const setAside = ({ key, amountFen }: Difference, { day, at, lateBillOf }: Event): Entry =>
  lineSuspended({
    lineId: suspenseIdOf(key, lateBillOf ?? day),
    direction: amountFen > 0 ? 'in' : 'out',
    account: movementOf(key).account,
    amountFen: sizeOf(amountFen),
    at,
  })

export interface Clearing extends SetAside {
  readonly belongsTo: Account
  readonly at: Instant
}

/** Takes what was set aside to where it belongs; to the account itself when nothing was wrong after all. */
export const cleared = ({ lineId, amountFen, belongsTo, at }: Clearing): Entry =>
  suspenseCleared({
    lineId,
    direction: amountFen > 0 ? 'in' : 'out',
    belongsTo,
    amountFen: sizeOf(amountFen),
    at,
  })

interface Judged {
  readonly uneven: Uneven
  readonly verdict: Verdict
}

const becauseOf = ({ verdict }: Judged): OpenBecause =>
  verdict.verdict === 'open' ? verdict.because : 'bookedLater'

function entryFor({ uneven, verdict }: Judged, event: Event): Entry | undefined {
  switch (verdict.verdict) {
    case 'open':
      return undefined
    case 'bookFromBill':
      return entryFromBill(uneven.key, verdict.amountFen, event)
    case 'clear':
      return cleared({ ...verdict.setAside, belongsTo: movementOf(uneven.key).account, at: event.at })
    case 'setAside':
      return setAside(verdict.difference, event)
  }
}

/**
 * The close of one account for one day: what remains open, what is to be booked, and what does not add up.
 */
export function closeAccount(accountDay: AccountDay, evidence: Evidence): AccountClose {
  const judged = unevenOf(accountDay).map((uneven) => ({ uneven, verdict: judge(uneven, evidence) }))
  const listedFen = sumFen(judged.map(({ uneven }) => uneven.residueFen))
  return {
    open: judged.map((one) => ({
      key: one.uneven.key,
      residueFen: one.uneven.residueFen,
      since: one.uneven.since,
      because: becauseOf(one),
    })),
    entries: judged.flatMap((one) => entryFor(one, accountDay) ?? []),
    differences: judged.flatMap(({ verdict }) =>
      verdict.verdict === 'setAside' ? [verdict.difference] : [],
    ),
    cleared: judged.flatMap(({ verdict }) => (verdict.verdict === 'clear' ? [verdict.setAside.lineId] : [])),
    differenceFen: minusFen(minusFen(accountDay.bookFen, accountDay.billFen), listedFen),
  }
}
