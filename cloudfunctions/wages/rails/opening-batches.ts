/**
 * The timer's round of the payroll card: confirmed wages of one gig that wait go out as one batch, with one
 * row for each worker; who has not agreed to the card waits for the next.
 */
import { batchName, transferRemark } from '@/copy/zh/payment-texts'
import type { Day } from '@/domain/calendar/day'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { isTransferable } from '@/domain/wages/smallest-transfer'
import { paymentRows } from '@/policies/payments'
import { writeReading } from '../../_kernel/audit'
import type { Call } from '../../_kernel/call'
import { search, type Stored } from '../../_kernel/collections'
import { wechatPay } from '../../_kernel/merchant'
import { unseal } from '../../_kernel/sealed'
import { sweepPages } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import type { WageRow } from '../../_kernel/wechat-pay/payroll'
import { readPersons } from '../../accounts/reader'
import { payrollAccountOfGig } from '../../gigs/reader'
import { nextCheck } from '../checking'
import { reserveAttempt, withAttempt } from '../opening-attempt'
import { due, type Round } from '../due-things'
import { type PayItem, payItems } from '../repository'
import { saveItem } from '../saving-item'
import { isPayee, type Payee } from '../transfer-request'
import { batches, batchIdOf, batchNumberOf } from './batches'

/** So many rows one batch has at most; the rest goes with the next. */
export const rowsMaximum = (today: Day): number => mustBeInForce(paymentRows, 'payroll.rows', today).value

interface Ready {
  readonly itemId: string
  readonly payee: Payee
}

/** What WeChat says of the cards of those who wait. */
interface Found {
  readonly subMerchantId: string | null
  readonly ready: readonly Ready[]
  readonly notYet: readonly string[]
}

async function hasCard(subMerchantId: string, { openid }: Payee): Promise<boolean> {
  const asked = await wechatPay().payroll.queryCard({ subMerchantId, openid })
  return asked.outcome === 'done' && asked.value.state === 'given'
}

/** Everything of the gig that waits, not only what is due this minute: it goes out together. */
async function waitingOf(call: Call, gigId: string): Promise<Found> {
  const where = { gigId, state: 'accrued', fundsModel: 'payrollCard' }
  const waiting = await search(payItems, { where, limit: rowsMaximum(call.today) })
  const subMerchantId = await payrollAccountOfGig(call.reads, gigId)
  const people = await readPersons(waiting.map(({ workerId }) => workerId))
  const ready: Ready[] = []
  for (const item of waiting) {
    const payee = isTransferable(item.grossFen, call.today) ? people.get(item.workerId) : undefined
    const isReady = subMerchantId !== null && isPayee(payee) && (await hasCard(subMerchantId, payee))
    if (isReady) ready.push({ itemId: item._id, payee })
  }
  const isWaiting = ({ _id }: Stored<PayItem>) => !ready.some(({ itemId }) => itemId === _id)
  return { subMerchantId, ready, notYet: waiting.filter(isWaiting).map(({ _id }) => _id) }
}

/** It stays owed, and is looked at again after a growing pause. */
function waitOn(unit: Unit, item: Stored<PayItem>): void {
  unit.save(payItems, item._id, { ...item, ...nextCheck(item.checks, unit.at) })
}

interface OpenRow {
  readonly row: WageRow
  readonly item: Stored<PayItem>
}

/** A row of its own for one wage; undefined for one that has moved on, or may not be sent again. */
async function openRow(unit: Unit, { itemId, payee }: Ready): Promise<OpenRow | undefined> {
  const item = await unit.get(payItems, itemId)
  if (item?.state !== 'accrued') return undefined
  const reserved = await reserveAttempt(unit, item)
  if (isRefusal(reserved)) {
    waitOn(unit, item)
    return undefined
  }
  writeReading(unit, { personId: payee._id, field: 'name' })
  const row: WageRow = {
    rowNo: reserved.billNumber,
    openid: payee.openid,
    workerName: unseal('name', payee.realName.nameSealed),
    amountFen: item.grossFen,
    remark: transferRemark({ tradeName: item.gigTitle, workOn: item.workOn }),
  }
  return { row, item }
}

async function batchesSoFar(unit: Unit, gigId: string): Promise<number> {
  let count = 0
  while (await unit.get(batches, batchIdOf(gigId, count + 1))) count += 1
  return count
}

/** The batch with its bytes, and its wages on their way; nothing is sent before all of this is written. */
async function writeBatch(
  unit: Unit,
  gigId: string,
  { subMerchantId, opened }: { readonly subMerchantId: string; readonly opened: readonly OpenRow[] },
): Promise<void> {
  const count = (await batchesSoFar(unit, gigId)) + 1
  const [batchId, batchNumber] = [batchIdOf(gigId, count), batchNumberOf(gigId, count)]
  const rows = opened.map(({ row }) => row)
  const name = batchName({ tradeName: opened[0]?.item.gigTitle ?? '', people: rows.length })
  const requestBody = await wechatPay().payroll.prepareBatch({
    batchNo: batchNumber,
    subMerchantId,
    name,
    rows,
  })
  const itemIds = opened.map(({ item }) => item._id)
  unit.create(batches, batchId, {
    gigId,
    batchNumber,
    subMerchantId,
    itemIds,
    requestBody,
    openedAt: unit.at,
  })
  for (const { row, item } of opened) {
    const sent = { billNumber: row.rowNo, requestBody: '', batchId, byConsent: false }
    // The same round goes on to send it.
    saveItem(unit, item, { ...withAttempt(item, sent, unit.at), checkAt: unit.at })
  }
}

async function openBatch(
  unit: Unit,
  { gigId, found }: { readonly gigId: string; readonly found: Found },
): Promise<{ readonly done: boolean } | Refusal> {
  const opened: OpenRow[] = []
  for (const ready of found.ready) {
    const row = await openRow(unit, ready)
    if (row) opened.push(row)
  }
  for (const itemId of found.notYet) {
    const item = await unit.get(payItems, itemId)
    if (item?.state === 'accrued') waitOn(unit, item)
  }
  if (found.subMerchantId !== null && opened.length > 0) {
    await writeBatch(unit, gigId, { subMerchantId: found.subMerchantId, opened })
  }
  return { done: true }
}

export const openBatches: Round = async (call, until) => {
  const asked = new Set<string>()
  return sweepPages(call, {
    until,
    // Only wages of the payroll card are looked at while they are owed.
    page: due<PayItem>(payItems, ['accrued'], call),
    ask: async ({ gigId }) => {
      if (asked.has(gigId)) return null
      asked.add(gigId)
      return waitingOf(call, gigId)
    },
    work: async (unit, { gigId }, found) =>
      found === null ? { done: true } : openBatch(unit, { gigId, found }),
  })
}
