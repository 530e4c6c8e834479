/**
 * Rounds of the timer over the escrows: wages that wait for money get it, and money that nobody claims goes
 * back.
 */
import { dayOf } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import { noFen } from '@/domain/money/fen'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { isRefusal } from '@/domain/policy/refusal'
import { paymentRows } from '@/policies/payments'
import type { Call } from '../_kernel/call'
import { search, type Stored } from '../_kernel/collections'
import { balancesFen } from '../_kernel/ledger'
import { sweepPages } from '../_kernel/sweep'
import type { Unit } from '../_kernel/unit'
import { comesAfterOthers, looksFree } from './free-of-escrow'
import { claimsOf, type GigClaims, isOver } from './gig-claims'
import { type Order, orders, type PayItem, payItems } from './repository'
import { reserveRest } from './reserving-refund'
import { due, type Round } from './due-things'

const perPage = 1_000
const pagesMaximum = 20

const escrowOf = ({ gigId }: PayItem) => `escrow:${gigId}` as const

const unfundedItems = (page: number): Promise<Stored<PayItem>[]> =>
  search(payItems, {
    where: { state: 'unfunded' },
    orderBy: [['dueOn', 'asc']],
    limit: perPage,
    skip: page * perPage,
  })

/**
 * Wages that wait although their escrow holds enough by now. All pages are looked at: those whose employer
 * never pays gather at the front, and must keep nobody behind them waiting.
 */
async function fundableItems(): Promise<readonly Stored<PayItem>[]> {
  const fundable: Stored<PayItem>[] = []
  for (let page = 0; page < pagesMaximum; page += 1) {
    const waiting = await unfundedItems(page)
    const escrows = await balancesFen(waiting.map(escrowOf))
    fundable.push(...waiting.filter((item) => item.grossFen <= (escrows.get(escrowOf(item)) ?? noFen)))
    if (waiting.length < perPage) break
  }
  return fundable
}

/** Of a wage that must still wait for others nothing is told: it would be told anew every minute. */
async function worthTelling(call: Call): Promise<readonly Stored<PayItem>[]> {
  const worth: Stored<PayItem>[] = []
  for (const item of await fundableItems())
    if (!comesAfterOthers(item) || looksFree(await claimsOf(call, item.gigId), item)) worth.push(item)
  return worth
}

export const fundWaitingItems: Round = (call, until) =>
  sweepPages(call, {
    until,
    page: async (skip) => (skip === 0 ? worthTelling(call) : []),
    ask: async () => undefined,
    work: async (unit, item) => {
      unit.emit('item.fundable', `${item._id}:${call.now}`, { itemId: item._id })
      return { done: true }
    },
  })

/** A rest that is still claimed is looked at again a day later. */
const againMinutes = (now: Call['now']) => mustBeInForce(paymentRows, 'escrow.restAgain', dayOf(now)).value

/** When to look again; null when nothing is left to decide. */
function lookAgainAt({ gig, reservedFen, underWay }: GigClaims, now: Call['now']): Order['checkAt'] {
  if (!isOver(gig, now)) return plusMinutes(endsAt(gig), againMinutes(now))
  return underWay || reservedFen.length > 0 ? plusMinutes(now, againMinutes(now)) : null
}

async function returnRest(unit: Unit, orderId: string, claims: GigClaims) {
  const mayReturn = isOver(claims.gig, unit.at) && !claims.underWay
  const returned = mayReturn ? await reserveRest(unit, claims) : { outOfDate: false }
  if (isRefusal(returned)) return returned
  // The next round, a minute later, reads the claims anew.
  if (returned.outOfDate) return { done: false }
  const order = await unit.get(orders, orderId)
  if (order) unit.save(orders, orderId, { ...order, checkAt: lookAgainAt(claims, unit.at) })
  return { done: true }
}

export const returnRests: Round = (call, until) =>
  sweepPages(call, {
    until,
    page: due<Order>(orders, ['paid'], call),
    ask: ({ gigId }) => claimsOf(call, gigId),
    work: (unit, { _id }, claims) => returnRest(unit, _id, claims),
  })
